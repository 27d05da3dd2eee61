declare const redacted: unique symbol;

/**
 * Text in which personal data has been replaced by placeholders such as `<EMAIL_1>`.
 * Only the redactor makes one; whatever leaves the worker (LLM, logs, search, browser) takes nothing else.
 */
export type RedactedText = string & { readonly [redacted]: true };
