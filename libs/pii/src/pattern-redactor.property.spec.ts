import { findPlaceholders } from '@switchyard/domain';
import { PatternRedactor } from './pattern-redactor';

const redactor = new PatternRedactor({ timeBudgetMs: 60_000 });

/** Small generator with a fixed seed, so that a failure can be seen again. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const fragments = [
  ...['jo@example.com', 'jo [at] example dot com', '(415) 555-0132', '+49 30 123456', '4111 1111 1111 1111'],
  ...['4111111111111112', 'DE89 3704 0044 0532 0130 00', '536-22-1234', '203.0.113.7', 'Anna Schmidt', 'ANNA'],
  ...['phone', 'Order', 'card', 'IBAN:', 'SSN', 'password:', 'cvv', 'Tel.', 'at', 'dot', 'my', 'is'],
  ...[
    '<EMAIL_1>',
    '<EMAIL_2>',
    '<PHONE_1>',
    '<b>',
    '</b>',
    '<a href="mailto:',
    '">',
    '<!--',
    '-->',
    '&#64;',
    '&amp;',
    '%40',
  ],
  ...['@', '.', '-', '+', '(', ')', ' ', '  ', '\n', '\t', ':', '/', '#', '"', '<', '>', '0', '1', '123', '4567'],
  ...[
    '\u200b',
    '\u00ad',
    '\u00a0',
    '\ufe0f',
    '１',
    '٣',
    '९',
    '𝟎',
    '𝐣',
    '👩‍👩‍👧',
    '\ud83d',
    '\udc00',
    '漢字',
    'ß',
    'İ',
    'é',
    '\u0301',
    '\0',
    '\ufffc',
  ],
];

function* samples(count: number): Generator<string> {
  const random = randomFrom(20240607);
  for (let round = 0; round < count; round += 1) {
    const length = 1 + Math.floor(random() * 14);
    const pieces = Array.from({ length }, () => {
      const fragment = fragments[Math.floor(random() * fragments.length)] ?? '';
      return random() < 0.1 ? String.fromCharCode(Math.floor(random() * 0x10000)) : fragment;
    });
    yield pieces.join(random() < 0.5 ? ' ' : '');
  }
}

describe('on any text', () => {
  it('spans are in order and apart, placeholders stand where it says, and the rest is unchanged', () => {
    let findings = 0;
    for (const text of samples(4000)) {
      const { parts, complete } = redactor.redact({ parts: [text], known: { names: ['Anna Schmidt', '漢字'] } });
      const part = parts[0];
      if (!part) throw new Error('no part');
      expect(complete).toBe(true);
      expect(part.masked).toHaveLength(part.entities.length);
      let read = 0;
      let rebuilt = '';
      part.entities.forEach((entity, index) => {
        const { start, end, type, placeholder, score, region } = entity;
        if (start < read || end <= start || end > text.length) throw new Error(`bad span in ${JSON.stringify(text)}`);
        const span = part.masked[index];
        rebuilt += text.slice(read, start);
        expect(span).toEqual({
          type,
          start: rebuilt.length,
          end: rebuilt.length + placeholder.length,
          ...(region && { region }),
        });
        expect(part.text.slice(span?.start, span?.end)).toBe(placeholder);
        expect(score).toBeGreaterThanOrEqual(0.5);
        expect(score).toBeLessThanOrEqual(1);
        rebuilt += placeholder;
        read = end;
        findings += 1;
      });
      expect(part.text).toBe(rebuilt + text.slice(read));
      // No new placeholder repeats one that the text already held.
      const literal = new Set(findPlaceholders(text).map((found) => text.slice(found.start, found.end)));
      expect(part.entities.filter(({ placeholder }) => literal.has(placeholder))).toEqual([]);
    }
    expect(findings).toBeGreaterThan(1500);
  }, 60_000);

  it('leaves literal placeholders where they were', () => {
    for (const text of samples(1500)) {
      const redacted = redactor.redact({ parts: [text] }).parts[0]?.text ?? '';
      for (const { start, end } of findPlaceholders(text)) expect(redacted).toContain(text.slice(start, end));
    }
  }, 60_000);

  it('never splits a surrogate pair', () => {
    for (const text of samples(1500)) {
      for (const { start, end } of redactor.redact({ parts: [text] }).parts[0]?.entities ?? []) {
        for (const at of [start, end]) {
          expect(/[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at))).toBe(false);
        }
      }
    }
  }, 60_000);
});
