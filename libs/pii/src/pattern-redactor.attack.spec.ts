import { PatternRedactor } from './pattern-redactor';

const redactor = new PatternRedactor({ timeBudgetMs: 120_000 });
const known = { names: ['Anna Schmidt', '山田'], emails: ['a@a.a'] };

/** Texts made to send a backtracking engine astray: each is repeated up to the length asked for. */
const units = [
  ...['a', '1', '1 ', '0 ', '12 ', '030 ', '1-', '1.', '.', '(', '+', '+1 ', '+49 1 ', 'a-a-a-', 'a.', 'A1 ', '-', '_'],
  ...[
    '@',
    'a@',
    'a.a@a.a',
    'a@a.',
    '"a',
    ' at ',
    'a at b dot ',
    '[at]',
    '[ at ',
    ' dot ',
    ' @ ',
    '@ a',
    '&#6',
    '&amp;',
    '%40',
  ],
  ...[
    'DE89 ',
    'DE893704 0044 ',
    'AB12',
    '123-45-678',
    '030 1234567 ',
    '415-555-0132 ',
    '4111 1111 1111 1111 ',
    '4111 ',
  ],
  ...['ab:', '::', '1:', '1.1.1.1.', '123e4567-e89b-12d3-a456-42661417400', '2024-01-0', '1,234 ', '$1 ', ' 12/27 12'],
  ...[
    'eyJ',
    'eyJaaaaaaaa.',
    'sk-',
    'sk-a',
    '-----BEGIN PRIVATE KEY-----\n',
    '-----BEGIN ',
    'password: ',
    'password "',
    '://a:',
    '://a:b@',
  ],
  ...[
    '<',
    '<a ',
    '<b>',
    '<!--',
    '<!-- - ',
    '<EMAIL_1>',
    '<EMAIL_',
    '</',
    'phone ',
    'order phone 1 ',
    'cvv 123 card ',
    'api key ',
    'Anna ',
  ],
  ...[' ', '\n', '\t', '\u200b', '１', '𝟎', '९', '漢', '👍🏽', '\ud800', 'é', '\u0301', 'İ'],
];

function milliseconds(text: string): number {
  const start = performance.now();
  redactor.redact({ parts: [text], known });
  return performance.now() - start;
}

function fill(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

describe('against texts made to be slow', () => {
  it.each(units.map((unit) => [unit]))(
    'time grows with length for %j',
    (unit) => {
      const short = fill(unit, 20_000);
      const long = fill(unit, 100_000);
      milliseconds(fill(unit, 2_000));
      // Five times the length may take fifteen times as long, noise of a busy machine aside; quadratic would be 25 times.
      const shortMs = Math.max(milliseconds(short), milliseconds(short), 20);
      const longMs = Math.min(milliseconds(long), milliseconds(long));
      expect(longMs).toBeLessThan(Math.min(15 * shortMs, 6_000));
    },
    60_000,
  );
});
