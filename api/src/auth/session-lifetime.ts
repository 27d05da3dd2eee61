/** A session ends when unused for a day, and in any case after two weeks. An open dashboard counts as use. */
export const idleMs = 24 * 3_600_000;
export const longestMs = 14 * 24 * 3_600_000;

/** How long this process trusts what it knows of a credential. Revoking is in force everywhere after this time. */
export const trustMs = 2_000;
