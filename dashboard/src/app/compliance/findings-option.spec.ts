import { findingsOption } from './findings-option';
import { findingsTip } from './findings-tip';
import { receiptText } from './receipt-text';
import { complianceOf, erasureOf } from './testing/compliance-fixtures';
import { wholeDays } from './whole-days';

const days = wholeDays(complianceOf());

describe('wholeDays', () => {
  it('has every day of the period once, in order', () => {
    expect(days.map(({ day, count }) => `${day} ${count}`)).toEqual([
      '2026-02-26 0',
      '2026-02-27 140',
      '2026-02-28 0',
      '2026-03-01 10',
    ]);
  });
});

describe('findingsOption', () => {
  it('draws findings as columns, the day that is not over dashed, and tickets as a line', () => {
    const option = findingsOption(
      days,
      () => document.createElement('p'),
      (token) => token,
    );
    const [findings, tickets] = option['series'] as { type: string; data: unknown[] }[];
    expect(findings?.data.slice(0, 3)).toEqual([0, 140, 0]);
    expect(findings?.data[3]).toMatchObject({ value: 10, itemStyle: { borderType: [3, 3] } });
    expect([tickets?.type, tickets?.data]).toEqual(['line', [0, 58, 0, 2]]);
  });
});

describe('findingsTip', () => {
  it('names the day and both counts', () => {
    expect(findingsTip(document, days, 1).textContent).toBe('Feb 27Findings140Tickets58');
    expect(findingsTip(document, days, 3).textContent).toContain('so far');
    expect(findingsTip(document, days, 9).textContent).toBe('');
  });
});

describe('receiptText', () => {
  it('holds all of a receipt', () => {
    const text = receiptText(erasureOf());
    const { id, at, subject } = erasureOf();
    for (const part of [id, at, subject, 'Tickets erased: 3', 'Keys destroyed: 4']) expect(text).toContain(part);
  });
});
