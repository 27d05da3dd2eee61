const maxLength = 200;

/** At most 200 characters, cut between words where that is possible and never through a placeholder. */
export function shorten(text: string): string {
  if (text.length <= maxLength) return text;
  const cut = text.slice(0, maxLength - 1);
  const space = cut.lastIndexOf(' ');
  const end = space > maxLength / 2 ? space : cut.length;
  return `${withoutHalves(cut.slice(0, end)).trimEnd()}…`;
}

/** Drops a placeholder or a surrogate pair that the cut went through. */
const withoutHalves = (text: string) => text.replace(/<[A-Z_]{0,20}\d{0,4}$/, '').replace(/[\uD800-\uDBFF]$/, '');
