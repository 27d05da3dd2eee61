/** A request without an answer for this long counts as failed: the page must not look as if it were still loading. */
export const requestTimeoutMs = 10_000;
