/** A text only the holder of the master key can read. Without `wrappedKey` nobody can: destroying it erases the text. */
export interface SealedText {
  ciphertext: Buffer;
  wrappedKey: Buffer;
}
