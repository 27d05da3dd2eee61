/** A sealed text did not open: another master key, another context, or changed bytes. Says nothing of the text. */
export class SealBrokenError extends Error {
  constructor(options?: ErrorOptions) {
    super('The sealed text does not open: wrong master key, wrong context or changed bytes.', options);
    this.name = 'SealBrokenError';
  }
}
