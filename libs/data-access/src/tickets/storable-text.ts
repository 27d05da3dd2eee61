/** Postgres and JSON take neither NUL nor half a surrogate pair: each becomes U+FFFD. */
export const storableText = (text: string) => text.toWellFormed().replaceAll('\0', '\uFFFD');
