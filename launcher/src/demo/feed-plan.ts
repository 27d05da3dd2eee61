/** What is sent in one request, and how long to wait before it. */
export interface Portion<T> {
  tickets: readonly T[];
  waitMs: number;
}

const trickle = { share: 0.08, everyMs: 250 };
const stream = { share: 0.5, size: 10, everyMs: 250 };
const burstSize = 100;

/** The three parts of the show: some one by one, many as a stream that can be watched, the rest as fast as it goes. */
export interface FeedPlan<T> {
  trickle: Portion<T>[];
  stream: Portion<T>[];
  burst: Portion<T>[];
}

export function planFeed<T>(tickets: readonly T[]): FeedPlan<T> {
  const first = Math.ceil(tickets.length * trickle.share);
  const second = first + Math.ceil(tickets.length * stream.share);
  return {
    trickle: portions(tickets.slice(0, first), 1, trickle.everyMs),
    stream: portions(tickets.slice(first, second), stream.size, stream.everyMs),
    burst: portions(tickets.slice(second), burstSize, 0),
  };
}

function portions<T>(tickets: readonly T[], size: number, waitMs: number): Portion<T>[] {
  const count = Math.ceil(tickets.length / size);
  return Array.from({ length: count }, (_, index) => ({
    tickets: tickets.slice(index * size, (index + 1) * size),
    waitMs,
  }));
}
