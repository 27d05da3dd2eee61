import { PatternRedactor } from '../pattern-redactor';
import type { RedactedPart } from '../redactor';
import { redacted } from '../testing/redacted';
import { compileRules } from './compile-rules';
import { checkPattern } from './custom-pattern';
import type { CustomPattern, RedactionRules } from './redaction-rules';

function redactedPart(text: string, rules: RedactionRules): RedactedPart | undefined {
  return new PatternRedactor({ timeBudgetMs: 60_000 }).redact({ parts: [text], rules }).parts[0];
}

function custom(pattern: string, isCaseSensitive = false): CustomPattern {
  return { name: 'customer-number', type: 'USERNAME', pattern, isCaseSensitive };
}

describe('treatments', () => {
  const text = 'Mail jo@example.com or call (415) 555-0132';

  it('keep reports a finding and leaves it in the text', () => {
    const part = redactedPart(text, { treatments: { EMAIL: 'keep', PHONE: 'mask' } });
    expect(part?.text).toBe('Mail jo@example.com or call <PHONE_1>');
    expect(part?.kept).toEqual([{ type: 'EMAIL', start: 5, end: 19, score: 0.99 }]);
    expect(part?.entities.map(({ type }) => type)).toEqual(['PHONE']);
    expect(part?.masked).toEqual([{ type: 'PHONE', start: 28, end: 37, region: 'US' }]);
  });

  it('ignore does neither', () => {
    const part = redactedPart(text, { treatments: { EMAIL: 'ignore' } });
    expect(part?.text).toBe('Mail jo@example.com or call <PHONE_1>');
    expect([part?.kept, part?.entities.map(({ type }) => type)]).toEqual([[], ['PHONE']]);
  });

  it('hold for what the request knows as well', () => {
    const known = { names: ['Zora Quill'] };
    expect(redacted('Zora Quill here', { known })).toBe('<PERSON_1> here');
    expect(redacted('Zora Quill here', { known, rules: { treatments: { PERSON: 'ignore' } } })).toBe('Zora Quill here');
  });

  it('of one type leave the others where they overlap', () => {
    const rules: RedactionRules = { treatments: { US_SSN: 'ignore' } };
    expect(redacted('Card 4111 1111 1111 1111, SSN 536-22-1234', { rules })).toContain('Card <CREDIT_CARD_1>');
  });
});

describe('thresholds', () => {
  it.each([
    ['it is DE89 3704 0044 0532 0130 01', 'IBAN', 0.8, 'it is <IBAN_1>'],
    ['number 4155550132', 'PHONE', 0.4, 'number <PHONE_1>'],
  ] as const)('decide from which score a type counts: %s', (text, type, score, expected) => {
    expect(redacted(text, { rules: { thresholds: { [type]: score } } })).toBe(expected);
    const part = redactedPart(text, { thresholds: { [type]: score + 0.01 } });
    expect(part?.entities.filter((entity) => entity.type === type)).toEqual([]);
  });

  it('say nothing about values that the request knows', () => {
    const rules: RedactionRules = { thresholds: { PERSON: 1, EMAIL: 1 } };
    const known = { names: ['Zora Quill'], emails: ['zq@example.com'] };
    expect(redacted('Zora Quill, zq@example.com', { known, rules })).toBe('<PERSON_1>, <EMAIL_1>');
  });
});

describe('an allow list of the rules', () => {
  it('adds to that of the request', () => {
    const rules: RedactionRules = { allow: { domains: ['shop.example'], values: [] } };
    const allow = { values: ['jo@example.com'] };
    expect(redacted('a@shop.example, jo@example.com, b@example.com', { rules, allow })).toBe(
      'a@shop.example, jo@example.com, <EMAIL_1>',
    );
  });
});

describe('a deny list', () => {
  const rules: RedactionRules = {
    treatments: { USERNAME: 'ignore', EMAIL: 'keep' },
    thresholds: { USERNAME: 1 },
    allow: { values: ['Bluefin Dental'], domains: ['bluefin.example'] },
    deny: [
      { value: 'Bluefin Dental', type: 'USERNAME' },
      { value: 'C&A-Team 7', type: 'USERNAME' },
      { value: '@müller_x', type: 'USERNAME' },
      { value: '山田', type: 'PERSON' },
      { value: 'bluefin', type: 'USERNAME' },
    ],
  };

  it.each([
    ['BLUEFIN  dental is closed', '<USERNAME_1> is closed'],
    ['Bluefin\nDental', '<USERNAME_1>'],
    ['Blue\u200bfin Dental', '<USERNAME_1>'],
    ['<b>Bluefin</b> Dental', '<b><USERNAME_1>'],
    ['ask the c&a-team 7, not team 7', 'ask the <USERNAME_1>, not team 7'],
    ['ask the c a-team 7', 'ask the c a-team 7'],
    ['by @Muller_X and Müller_X', 'by <USERNAME_1> and Müller_X'],
    ['昨日山田さんが', '昨日<PERSON_1>さんが'],
    ['Bluefins and xbluefin', 'Bluefins and xbluefin'],
    ['mail help@bluefin.example or help@other.example', 'mail <EMAIL_1> or help@other.example'],
  ])('%s', (text, expected) => {
    expect(redacted(text, { rules })).toBe(expected);
  });

  it('gives one value one placeholder', () => {
    expect(redacted('Bluefin Dental, bluefin dental, Bluefin', { rules })).toBe(
      '<USERNAME_1>, <USERNAME_1>, <USERNAME_2>',
    );
  });
});

describe('custom patterns', () => {
  it('mask what they match, in any case unless told', () => {
    const text = 'Customers kd-12345 and KD-67890, order 12345';
    expect(redacted(text, { rules: { custom: [custom('\\bKD-[0-9]{5}\\b')] } })).toBe(
      'Customers <USERNAME_1> and <USERNAME_2>, order 12345',
    );
    expect(redacted(text, { rules: { custom: [custom('\\bKD-[0-9]{5}\\b', true)] } })).toBe(
      'Customers kd-12345 and <USERNAME_1>, order 12345',
    );
  });

  it('see line ends, and what is hidden in markup', () => {
    const rules: RedactionRules = { custom: [custom('^member: [a-z]{4}$')] };
    expect(redacted('Hello\nmember: abcd\nbye, member: abcd', { rules })).toBe(
      'Hello\n<USERNAME_1>\nbye, member: abcd',
    );
    expect(redacted('<p>member: ab<i>cd</i></p>', { rules })).toContain('<USERNAME_1>');
  });

  it('mask nothing where they match no text', () => {
    expect(redacted('aaa', { rules: { custom: [custom('\\b')] } })).toBe('aaa');
  });

  it('stay linear on patterns that make a backtracking engine hang', () => {
    const rules: RedactionRules = { custom: [custom('(a+)+$b'), custom('(a|a)*c'), custom('(.*)*x=x')] };
    const { user } = process.cpuUsage();
    expect(redacted('a'.repeat(50_000), { rules })).toHaveLength(50_000);
    expect((process.cpuUsage().user - user) / 1000).toBeLessThan(5_000);
  });

  it.each([
    ['KD-[0-9]{5}', null],
    ['(?i)kd', null],
    ['(a)\\1', 'invalid escape sequence: `\\1`'],
    ['(?=a)b', 'invalid or unsupported Perl syntax: `(?=`'],
    ['(?<!a)b', 'invalid named capture: `(?<!a)b`'],
    ['(a', 'missing closing ): `(a`'],
    ['a*', 'matches the empty text'],
    ['[a-z]{1,900}', 'too large: use smaller counts in {…}'],
    ['(((a{1,30}){1,30}){1,30})', 'invalid repeat count: `{1,30}`'],
  ])('checkPattern(%j)', (pattern, expected) => {
    expect(checkPattern(pattern)).toBe(expected);
  });

  it('checkPattern takes no more than 500 characters', () => {
    expect([checkPattern('a'.repeat(500)), checkPattern('a'.repeat(501))]).toEqual([
      'too large: use smaller counts in {…}',
      'longer than 500 characters',
    ]);
  });

  it('are refused when they cannot be used', () => {
    expect(() => compileRules({ custom: [custom('(a')] })).toThrow('the pattern of customer-number cannot be used');
    expect(() => redacted('x', { rules: { custom: [custom('(a)\\1')] } })).toThrow('cannot be used');
  });
});

describe('compileRules', () => {
  it('works once for each object', () => {
    const rules: RedactionRules = { deny: [{ value: 'ab', type: 'PERSON' }] };
    expect(compileRules(rules)).toBe(compileRules(rules));
    expect(compileRules({ ...rules })).not.toBe(compileRules(rules));
  });
});
