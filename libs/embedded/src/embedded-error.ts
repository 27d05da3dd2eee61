/** Why there is no embedded database, in one sentence that says what to do. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError';
}
