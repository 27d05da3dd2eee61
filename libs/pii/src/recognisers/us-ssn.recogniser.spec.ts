import { redacted, regionIn } from '../testing/redacted';

describe('US social security numbers', () => {
  it.each([
    ['536-22-1234', '<US_SSN_1>'],
    ['(536-22-1234).', '(<US_SSN_1>).'],
    ['987-65-4321', '<US_SSN_1>'],
    ['536 22 1234', '<US_SSN_1>'],
    ['SSN: 536221234', 'SSN: <US_SSN_1>'],
    ['SSN #536-22-1234', 'SSN #<US_SSN_1>'],
    ['ssn=536-22-1234', 'ssn=<US_SSN_1>'],
    ['SSN 12345 6789', 'SSN <US_SSN_1>'],
    ['my social security number is 536.22.1234', 'my social security number is <US_SSN_1>'],
    ['536-22-1234 is my social', '<US_SSN_1> is my social'],
    ['SSN ５３６－２２－１２３４', 'SSN <US_SSN_1>'],
    ['536‑22‑1234', '<US_SSN_1>'],
    ['SSN 536-22-1234, again 536 22 1234', 'SSN <US_SSN_1>, again <US_SSN_1>'],
  ])('%s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
    expect(regionIn(text)).toBe('US');
  });

  it.each(['000-12-3456', '666-12-3456', '912-34-5678', '536-00-1234', '536-22-0000', '078051120'])(
    'out of the ranges issued, or bare: only beside a label: %s',
    (number) => {
      expect(redacted(`code ${number}`)).toBe(`code ${number}`);
      expect(redacted(`My SSN is ${number}`)).toBe('My SSN is <US_SSN_1>');
    },
  );

  it.each(['order 123-45-6789', 'part 123-45-6789-01', 'A-123-45-6789', '2123-45-6789', 'SSN is required for signup'])(
    'is not: %s',
    (text) => {
      expect(redacted(text)).toBe(text);
    },
  );
});
