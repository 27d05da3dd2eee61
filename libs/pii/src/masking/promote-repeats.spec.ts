import { redacted } from '../testing/redacted';
import { PatternRedactor } from '../pattern-redactor';

describe('repeated values', () => {
  it('are masked wherever they stand once they are certain somewhere', () => {
    expect(redacted('Call (415) 555-0132. The slip had 4155550132 on it.')).toBe(
      'Call <PHONE_1>. The slip had <PHONE_1> on it.',
    );
    expect(redacted('The slip had 4155550132 on it.')).toBe('The slip had 4155550132 on it.');
  });

  it('are masked in other parts, whichever comes first', () => {
    const { parts } = new PatternRedactor().redact({ parts: ['About 4155550132', 'My phone is 4155550132'] });
    expect(parts.map(({ text }) => text)).toEqual(['About <PHONE_1>', 'My phone is <PHONE_1>']);
    expect(parts[0]?.entities[0]?.score).toBe(0.5);
  });

  it('stay where a label says they are something else', () => {
    expect(redacted('Call (415) 555-0132 about order 4155550132')).toBe('Call <PHONE_1> about order 4155550132');
  });
});
