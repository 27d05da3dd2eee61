import { PatternRedactor } from '../pattern-redactor';
import type { AllowList } from '../rules/redaction-rules';

function withAllowed(text: string, allow: AllowList): string | undefined {
  return new PatternRedactor({ timeBudgetMs: 60_000 }).redact({ parts: [text], allow }).parts[0]?.text;
}

describe('an allow list', () => {
  it.each([
    ['help@shop.example and jo@example.com', { domains: ['shop.example'] }, 'help@shop.example and <EMAIL_1>'],
    ['a@eu.shop.example, a@notshop.example', { domains: ['@Shop.Example'] }, 'a@eu.shop.example, <EMAIL_1>'],
    ['Call (415) 555-0132 or (415) 555-0133', { values: ['415 555 0132'] }, 'Call (415) 555-0132 or <PHONE_1>'],
    ['Call +49 30 23125000', { values: ['+49 (30) 231-25000'] }, 'Call +49 30 23125000'],
    ['plate AB12 CDE', { values: ['ab12cde'] }, 'plate AB12 CDE'],
    ['plate AB12 CDE', { values: ['', '-'], domains: [''] }, 'plate <VEHICLE_1>'],
  ])('%s', (text, allow, expected) => {
    expect(withAllowed(text, allow)).toBe(expected);
  });

  it('lets no other finding show up in place of the one it keeps', () => {
    expect(withAllowed('anna.schmidt@shop.example', { domains: ['shop.example'] })).toBe('anna.schmidt@shop.example');
  });
});
