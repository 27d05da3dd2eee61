import { PatternRedactor } from './pattern-redactor';
import { noText } from './redacted-text';

const redactor = new PatternRedactor({ timeBudgetMs: 60_000 });

function texts(...parts: string[]): string[] {
  return redactor.redact({ parts }).parts.map(({ text }) => text);
}

describe('PatternRedactor', () => {
  it('says where each finding stood and where it stands now', () => {
    const text = 'Refund DE89 3704 0044 0532 0130 00 or call (415) 555-0132.';
    const { parts, complete } = redactor.redact({ parts: [text] });
    expect(complete).toBe(true);
    expect(parts).toEqual([
      {
        text: 'Refund <IBAN_1> or call <PHONE_1>.',
        entities: [
          { type: 'IBAN', start: 7, end: 34, region: 'EU', score: 0.95, placeholder: '<IBAN_1>' },
          { type: 'PHONE', start: 43, end: 57, region: 'US', score: 1, placeholder: '<PHONE_1>' },
        ],
        masked: [
          { type: 'IBAN', start: 7, end: 15, region: 'EU' },
          { type: 'PHONE', start: 24, end: 33, region: 'US' },
        ],
        kept: [],
      },
    ]);
  });

  it('counts offsets in UTF-16 units of the original, whatever stands before or inside', () => {
    const text = '👩‍👩‍👧 &nbsp;𝟎 jo\u200bhn@exa\u00admple.com\u200b!';
    const entity = redactor.redact({ parts: [text] }).parts[0]?.entities[0];
    expect(text.slice(entity?.start, entity?.end)).toBe('jo\u200bhn@exa\u00admple.com');
  });

  it('gives one value the same placeholder in all parts, and other values others', () => {
    expect(texts('From jo@example.com', 'I am JO@EXAMPLE.com, not al@example.com', 'al@example.com')).toEqual([
      'From <EMAIL_1>',
      'I am <EMAIL_1>, not <EMAIL_2>',
      '<EMAIL_2>',
    ]);
  });

  it('gives the same result every time', () => {
    const parts = ['jo@example.com 415-555-0132', 'al@example.com 415-555-0133'];
    expect(redactor.redact({ parts })).toEqual(redactor.redact({ parts }));
  });

  it('takes no parts, and empty ones', () => {
    expect(redactor.redact({ parts: [] })).toEqual({ parts: [], complete: true });
    expect(redactor.redact({ parts: [''] }).parts).toEqual([{ text: noText, entities: [], masked: [], kept: [] }]);
  });

  describe('placeholders that are already there', () => {
    it('stay, and are no findings', () => {
      const text = 'Hello <PERSON_1>, we wrote to <EMAIL_1> and <EMAIL_12>. Password: <PASSWORD_1>';
      expect(redactor.redact({ parts: [text] }).parts[0]).toEqual({ text, entities: [], masked: [], kept: [] });
    });

    it('are changed by no second pass', () => {
      const [once = ''] = texts('jo@example.com, Card: 4111 1111 1111 1112, SSN 536221234, pwd=Abc!123, tel 5550132');
      expect(texts(once)).toEqual([once]);
    });

    it('share their number with no other value, in whichever part they stand', () => {
      expect(texts('al@example.com, jo@example.com', 'I typed <EMAIL_1> and <EMAIL_03> myself')).toEqual([
        '<EMAIL_2>, <EMAIL_4>',
        'I typed <EMAIL_1> and <EMAIL_03> myself',
      ]);
    });

    it('are not given out again when they stand in a text alongside', () => {
      const ticket = redactor.redact({ parts: ['jo@example.com'] }).parts.map(({ text }) => text);
      const answer = 'Dear <EMAIL_1>, ask al@example.com';
      expect(redactor.redact({ parts: [answer], alongside: ticket }).parts[0]?.text).toBe(
        'Dear <EMAIL_1>, ask <EMAIL_2>',
      );
      const other = 'Ask al@example.com';
      expect(redactor.redact({ parts: [other], alongside: ticket }).parts[0]?.text).toBe('Ask <EMAIL_2>');
    });

    it('hide nothing beside them', () => {
      expect(texts('<EMAIL_1>jo@example.com<EMAIL_2>')).toEqual(['<EMAIL_1><EMAIL_3><EMAIL_2>']);
      expect(texts('<EMAIL_>jo@example.com <FOO_1>')).toEqual(['<EMAIL_><EMAIL_1> <FOO_1>']);
    });
  });

  describe('HTML', () => {
    it.each([
      ['<a href="mailto:jo@example.com">jo@example.com</a>', '<a href="mailto:<EMAIL_1>"><EMAIL_1></a>'],
      ['jo<b>hn</b>@exam<i>ple</i>.com', '<EMAIL_1>'],
      ['jo<!-- x -->hn@example.com', '<EMAIL_1>'],
      ['<a href="tel:+4930123456">call</a>', '<a href="tel:<PHONE_1>">call</a>'],
      ['4111 1111 <b>1111</b> 1111', '<CREDIT_CARD_1>'],
      ['<tr><td>Phone</td><td>5550132</td></tr>', '<tr><td>Phone</td><td><PHONE_1></td></tr>'],
      ['<p>Card</p><p>4111111111111112</p>', '<p>Card</p><p><CREDIT_CARD_1></p>'],
      ['<b>IBAN:</b> DE89 3704 0044 0532 0130 01', '<b>IBAN:</b> <IBAN_1>'],
      ['<li>Order</li><li>4155550132</li>', '<li>Order</li><li>4155550132</li>'],
      ['415-555-<br>0132', '415-555-<br>0132'],
      ['&lt;jo@example.com&gt;', '&lt;<EMAIL_1>&gt;'],
    ])('%s', (text, expected) => {
      expect(texts(text)).toEqual([expected]);
    });
  });

  describe('time budget', () => {
    it('masks what it could not search whole, and says so', () => {
      let time = 0;
      const slow = new PatternRedactor({ timeBudgetMs: 100, now: () => (time += 1) });
      const parts = ['jo@example.com', '415-555-0132 '.repeat(200), 'al@example.com', ''];
      const redaction = slow.redact({ parts });
      expect(redaction.complete).toBe(false);
      expect(redaction.parts.map(({ text }) => text)).toEqual(['<EMAIL_1>', '<REDACTED>', '<REDACTED>', '']);
      expect(redaction.parts.slice(1).flatMap(({ entities, masked }) => [...entities, ...masked])).toEqual([]);
    });

    it('takes a text that looks like a masked part for what it is', () => {
      expect(redactor.redact({ parts: ['<REDACTED>'] })).toEqual({
        parts: [{ text: '<REDACTED>', entities: [], masked: [], kept: [] }],
        complete: true,
      });
    });

    it('starts anew with each request', () => {
      let time = 0;
      const slow = new PatternRedactor({ timeBudgetMs: 100, now: () => (time += 1) });
      for (let round = 0; round < 5; round += 1) {
        expect(slow.redact({ parts: ['jo@example.com'] }).complete).toBe(true);
      }
    });
  });
});
