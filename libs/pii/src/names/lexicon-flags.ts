/** What the word lists know of a word, as bits. */
export const wordFlags = {
  first: 1,
  last: 2,
  place: 4,
  /** Seen in lower case in running text. */
  common: 8,
  /** A brand, product, month, job or label: written with a capital, and nobody's name. */
  thing: 16,
  /** Stands inside names: `van`, `de la`, `bin`. */
  particle: 32,
  /** Stands before names: `Mr`, `Frau`. */
  title: 64,
} as const;
export const nameFlags = wordFlags.first | wordFlags.last;
