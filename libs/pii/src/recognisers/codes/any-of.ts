const captures = /\\.|\[(?:\\.|[^\]])*\]|(\((?!\?))/g;
const backReference = /\\([1-9])/g;

function capturesIn(pattern: string): number {
  return [...pattern.matchAll(captures)].filter(([, group]) => group !== undefined).length;
}

/** A pattern that matches where one of the others does; back-references go on meaning the group of their own pattern. */
export function anyOf(patterns: readonly string[]): string {
  let groups = 0;
  const shifted = patterns.map((pattern) => {
    const before = groups;
    groups += capturesIn(pattern);
    return pattern.replace(backReference, (_, group: string) => `\\${before + Number(group)}`);
  });
  return `(?:${shifted.join('|')})`;
}
