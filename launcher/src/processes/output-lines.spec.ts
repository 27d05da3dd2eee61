import { OutputLines } from './output-lines';

describe('OutputLines', () => {
  it('joins what arrives in pieces and keeps the last lines', () => {
    const seen: string[] = [];
    const lines = new OutputLines((line) => seen.push(line));
    lines.add('one\ntw');
    lines.add('o\r\n\nthr');
    expect(seen).toEqual(['one', 'two']);
    lines.add(`ee\n${Array.from({ length: 20 }, (_, n) => `line ${n}\n`).join('')}`);
    expect(lines.last).toHaveLength(15);
    expect(lines.last.at(-1)).toBe('line 19');
  });
});
