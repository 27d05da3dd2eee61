import { piiTypes } from '@switchyard/domain';
import { redisAvailable } from '@switchyard/testing';
import { runCanary } from '../canary/canary';
import type { Backend } from '../canary/product/product';
import { reportOf } from '../canary/report';

/** Fewer than by `npm run pii:canary`, yet two of each type. */
const count = 2 * piiTypes.length;
const seed = 1;
const backends: Backend[] = redisAvailable() ? ['postgres', 'redis'] : ['postgres'];
if (!redisAvailable()) console.warn('# NOT TESTED ON REDIS: there is no redis-server or valkey-server on PATH.');

describe.each(backends)('personal data, with the queue on %s', (backend) => {
  it('is nowhere in clear, by whichever way it came in', async () => {
    const report = await runCanary({ backend, count, seed, tell: (line) => process.stdout.write(`${line}\n`) });
    expect(report).toMatchObject({ identifiers: count, types: piiTypes.length });
    process.stdout.write(`${reportOf(report)}\n`);
    expect(report.places.filter(({ hits }) => hits.length > 0).map(({ place }) => place)).toEqual([]);
  }, 600_000);
});
