import { PatternRedactor } from '../pattern-redactor';
import { windowsOf } from './windows';

const line = 'The printer shows error 404 and stops, which it did not do before the update came.\n';

describe('windowsOf', () => {
  it('takes a text of usual length whole', () => {
    expect(windowsOf('short')).toEqual([{ start: 0, end: 5, from: 0, to: 6 }]);
  });

  it('covers a long text without a hole, each place in one window', () => {
    const text = line.repeat(1500);
    const windows = windowsOf(text);
    expect(windows.length).toBeGreaterThan(5);
    expect(windows[0]?.from).toBe(0);
    expect(windows.at(-1)?.to).toBe(text.length + 1);
    windows.slice(1).forEach((window, index) => {
      const before = windows[index];
      expect(window.from).toBe(before?.to);
      expect(window.start).toBeLessThan(window.from);
      expect(before?.end).toBeGreaterThan(before?.to ?? Infinity);
    });
  });

  it.each(['a', '漢', '👍', ' ', '\n', '1'])('ends on a text of nothing but %j', (unit) => {
    const windows = windowsOf(unit.repeat(60_000));
    expect(windows.at(-1)?.end).toBe(unit.length * 60_000);
    for (const { start, end } of windows) expect(end - start).toBeLessThan(20_000);
  });
});

describe('a long text', () => {
  it('loses nothing at the edges of windows', () => {
    const redactor = new PatternRedactor({ timeBudgetMs: 60_000 });
    const values = Array.from({ length: 400 }, (_, index) => `jo${index}@example.com`);
    const text = values
      .map((value) => `${'👍 padding words of no meaning '.repeat(7)}\n${value}, SSN 536-22-1234\n`)
      .join('');
    const [part] = redactor.redact({ parts: [text] }).parts;
    const found = part?.entities.filter(({ type }) => type === 'EMAIL') ?? [];
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(values);
    expect(part?.entities.filter(({ type }) => type === 'US_SSN')).toHaveLength(400);
  });

  it('masks a key that is longer than the overlap of windows', () => {
    const key = `-----BEGIN RSA PRIVATE KEY-----\n${'MIIEpAIBAAKCAQEA7x1mWq3kF0b9rQv8Zk2pT5sY\n'.repeat(60)}-----END RSA PRIVATE KEY-----`;
    const text = `${line.repeat(185)}${key}\n${line.repeat(200)}`;
    const [part] = new PatternRedactor({ timeBudgetMs: 60_000 }).redact({ parts: [text] }).parts;
    expect(part?.entities.map(({ start, end }) => text.slice(start, end))).toEqual([key]);
  });
});
