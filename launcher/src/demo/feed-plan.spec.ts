import { planFeed } from './feed-plan';

describe('planFeed', () => {
  it.each([0, 1, 9, 510])('sends each of %d tickets once, in order', (count) => {
    const tickets = Array.from({ length: count }, (_, index) => index);
    const { trickle, stream, burst } = planFeed(tickets);
    expect([...trickle, ...stream, ...burst].flatMap((portion) => portion.tickets)).toEqual(tickets);
  });

  it('begins one by one, and ends without waiting', () => {
    const { trickle, stream, burst } = planFeed(Array.from({ length: 510 }, (_, index) => index));
    expect(new Set(trickle.map(({ tickets }) => tickets.length))).toEqual(new Set([1]));
    expect(stream.every(({ waitMs }) => waitMs > 0)).toBe(true);
    expect(burst.every(({ waitMs }) => waitMs === 0)).toBe(true);
    expect(burst.flatMap(({ tickets }) => tickets).length).toBeGreaterThan(200);
  });
});
