/**
 * A `to_tsquery` expression that finds rows holding every word of `text`, each as the start of a word; null when there is no
 * word in it. Placeholders such as `<EMAIL_1>` are found by their name.
 */
export function toSearchQuery(text: string): string | null {
  const words =
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]{1,50}/gu)
      ?.slice(0, 10) ?? [];
  return words.length === 0 ? null : words.map((word) => `'${word}':*`).join(' & ');
}
