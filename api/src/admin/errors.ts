/** The command line is not understood; the message is what to print. */
export class UsageError extends Error {}

/** The command is understood and cannot be done as things are; the message says why and what to do instead. */
export class RefusedError extends Error {}
