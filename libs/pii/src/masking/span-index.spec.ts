import { SpanIndex } from './span-index';

describe('SpanIndex', () => {
  const index = new SpanIndex([
    { start: 10, end: 20 },
    { start: 2, end: 6 },
    { start: 12, end: 14 },
  ]);

  it.each([
    [
      { start: 12, end: 20 },
      { holds: true, exceeds: true, touches: true },
    ],
    [
      { start: 10, end: 20 },
      { holds: true, exceeds: false, touches: true },
    ],
    [
      { start: 5, end: 11 },
      { holds: false, exceeds: false, touches: true },
    ],
    [
      { start: 6, end: 10 },
      { holds: false, exceeds: false, touches: false },
    ],
    [
      { start: 20, end: 25 },
      { holds: false, exceeds: false, touches: false },
    ],
    [
      { start: 0, end: 2 },
      { holds: false, exceeds: false, touches: false },
    ],
  ])('%j', (span, expected) => {
    expect({ holds: index.holds(span), exceeds: index.exceeds(span), touches: index.touches(span) }).toEqual(expected);
  });

  it('knows nothing when empty', () => {
    expect(new SpanIndex([]).holds({ start: 0, end: 1 })).toBe(false);
  });
});
