import { setTimeout as sleep } from 'node:timers/promises';
import { currentRequestId, currentTraceId, inRequest, requestIdFor, traceIdIn } from './request-context';

const id = '4bf92f3577b34da6a3ce929d0e0e4736';

describe('traceIdIn', () => {
  it.each([
    [`00-${id}-00f067aa0ba902b7-01`, id],
    [`cc-${id}-00f067aa0ba902b7-01-what-the-future-will-be`, id],
    [`ff-${id}-00f067aa0ba902b7-01`, null],
    [`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, null],
    [`00-${id}-${'0'.repeat(16)}-01`, null],
    [`00-${id.toUpperCase()}-00f067aa0ba902b7-01`, null],
    [`00-${id}-00f067aa0ba902b7`, null],
    ['<script>', null],
    [undefined, null],
  ])('reads %s as %s', (header, expected) => {
    expect(traceIdIn(header)).toBe(expected);
  });
});

describe('requestIdFor', () => {
  it('takes the trace of the caller', () => {
    expect(requestIdFor(`00-${id}-00f067aa0ba902b7-01`)).toBe(id);
  });

  it('makes a new one each time otherwise', () => {
    const ids = Array.from({ length: 100 }, () => requestIdFor('nonsense'));
    expect(new Set(ids).size).toBe(100);
    for (const made of ids) expect(made).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('inRequest', () => {
  it('is known to all that the request begins, and to nothing else', async () => {
    const seen = await Promise.all(
      ['a', 'b'].map((name) =>
        inRequest(name.repeat(32), async () => {
          await sleep(5);
          return currentTraceId();
        }),
      ),
    );
    expect(seen).toEqual(['a'.repeat(32), 'b'.repeat(32)]);
    expect(currentRequestId()).toBeNull();
    expect(currentTraceId()).toBeNull();
  });
});
