import { lastWord, OutputLines, warningIn } from './output-lines';

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

describe('warningIn', () => {
  it.each([
    ['[Nest] 12  - 11/23/2026, 9:00:00 AM   ERROR [Pipeline] no key', 'ERROR [Pipeline] no key'],
    ['[Nest] 12  - 11/23/2026, 9:00:00 AM    WARN [Pipeline] slow', 'WARN [Pipeline] slow'],
    ['[Nest] 12  - 11/23/2026, 9:00:00 AM     LOG [Router] mapped', null],
    ['    at ERROR (file.js:1)', null],
  ])('%s: %s', (line, expected) => expect(warningIn(line)).toBe(expected));
});

describe('lastWord', () => {
  it('is above the stack', () => {
    expect(lastWord(['up', 'Error: no disk', '    at write (file.js:1)'])).toBe('Error: no disk');
    expect(lastWord([])).toBeUndefined();
  });
});
