import { fromLocalField, toLocalField } from './local-time-field';

describe('local time field', () => {
  it('gives back the instant, to the minute', () => {
    expect(fromLocalField(toLocalField('2026-03-01T10:05:00.000Z'))).toBe('2026-03-01T10:05:00.000Z');
    expect(fromLocalField(toLocalField('2026-07-31T23:59:59.999Z'))).toBe('2026-07-31T23:59:00.000Z');
  });

  it('is empty for no instant', () => {
    expect(toLocalField(undefined)).toBe('');
    expect(fromLocalField('')).toBeUndefined();
  });
});
