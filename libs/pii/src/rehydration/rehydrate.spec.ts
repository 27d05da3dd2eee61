import { neverRehydrated, piiTypes, type PiiType } from '@switchyard/domain';
import { rehydrate } from './rehydrate';

const vault = {
  '<PERSON_1>': 'Anna Gruber',
  '<PERSON_2>': `$1 $& $' \\1`,
  '<EMAIL_1>': 'anna@example.org',
  '<CREDIT_CARD_1>': '4111 1111 1111 1111',
  '<USERNAME_12>': '<PERSON_1>',
  '<US_SSN_1>': '536-22-1234',
};
const types: PiiType[] = ['PERSON', 'EMAIL', 'USERNAME'];

describe('rehydrate', () => {
  it.each([
    '<PERSON_1>',
    '<person_1>',
    '<Person_1>',
    '[PERSON_1]',
    '[[PERSON_1]]',
    '{PERSON_1}',
    '{{PERSON_1}}',
    '{{ person_1 }}',
    '&lt;PERSON_1&gt;',
    '&amp;lt;PERSON_1&amp;gt;',
    '&#60;PERSON_1&#62;',
    '%3CPERSON_1%3E',
    '\\<PERSON_1\\>',
    '\\<PERSON\\_1\\>',
    '\\[PERSON_1\\]',
    '<PERSON 1>',
    '<PERSON-1>',
    '<PERSON1>',
    '< PERSON_1 >',
    '<PERSON_01>',
    '<PERSON_1/>',
    '<<PERSON_1>>',
    '＜PERSON_1＞',
    '«PERSON_1»',
    '<PERSON_1',
    'PERSON_1>',
    'PERSON_1',
  ])('knows %s', (placeholder) => {
    expect(rehydrate(`Dear ${placeholder}, hello.`, vault, types)).toEqual({
      text: 'Dear Anna Gruber, hello.',
      unknown: [],
    });
  });

  it.each([
    ['**<PERSON_1>**', '**Anna Gruber**'],
    ['`<PERSON_1>`', '`Anna Gruber`'],
    ["<PERSON_1>'s", "Anna Gruber's"],
    ['[PERSON_1](mailto:<EMAIL_1>)', 'Anna Gruber(mailto:anna@example.org)'],
    ['(PERSON_1)', '(Anna Gruber)'],
    ['[PERSON_1 and EMAIL_1]', '[Anna Gruber and anna@example.org]'],
    ['<PERSON_1><EMAIL_1>', 'Anna Gruberanna@example.org'],
  ])('keeps what stands around it: %s', (text, expected) => {
    expect(rehydrate(text, vault, types)).toEqual({ text: expected, unknown: [] });
  });

  it.each(['a person 1 of us', 'XPERSON_1', 'PERSON_1X', 'EMAIL_1_2', '<person>', 'my IP 1.1.1.1', '<PERSON_12345>'])(
    'leaves %s alone',
    (text) => {
      expect(rehydrate(text, vault, types).text).toBe(text);
    },
  );

  it('puts values in as they are, once', () => {
    expect(rehydrate('<PERSON_2> <USERNAME_12>', vault, types).text).toBe(`$1 $& $' \\1 <PERSON_1>`);
  });

  it('leaves and reports what it does not know or must not put back', () => {
    const text = 'To <PERSON_9>, card [CREDIT_CARD_1], <US_SSN_1>, <NAME_1>, <REDACTED>, again <PERSON_9>';
    const unknown = ['<PERSON_9>', '[CREDIT_CARD_1]', '<US_SSN_1>', '<NAME_1>', '<REDACTED>'];
    expect(rehydrate(text, vault, [...types, 'CREDIT_CARD', 'US_SSN'])).toEqual({ text, unknown });
    expect(rehydrate('<EMAIL_1>', vault, ['PERSON'])).toEqual({ text: '<EMAIL_1>', unknown: ['<EMAIL_1>'] });
  });

  it('never puts back the types that never go back', () => {
    for (const type of neverRehydrated) {
      const placeholder = `<${type}_1>`;
      expect(rehydrate(placeholder, { [placeholder]: 'secret' }, piiTypes).text).toBe(placeholder);
    }
  });

  it('is not led to values that are no placeholders of the vault', () => {
    const tricky = JSON.parse('{"__proto__": "x"}') as Record<string, string>;
    expect(rehydrate('<PERSON_1> <toString_1>', tricky, types).text).toBe('<PERSON_1> <toString_1>');
  });

  it.each(['<', '< ', '[', '{{', '&lt;', '&amp;', 'PERSON_', '<PERSON_', '<CREDIT_CARD', '<CREDIT CARD ', '\\', 'A_'])(
    'takes time in proportion to the length of %j repeated',
    (unit) => {
      const of = (length: number) => {
        const text = unit.repeat(length / unit.length);
        const start = performance.now();
        rehydrate(text, vault, types);
        return performance.now() - start;
      };
      of(10_000);
      const short = Math.max(of(50_000), of(50_000), 10);
      expect(Math.min(of(500_000), of(500_000))).toBeLessThan(30 * short); // quadratic would be a hundred times
    },
  );
});
