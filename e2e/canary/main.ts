import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { redisAvailable } from '@switchyard/testing';
import { runCanary } from './canary';
import type { Backend } from './product/product';
import { reportOf } from './report';

const usage = 'usage: npm run pii:canary [-- --count 500 --seed <number> --backend postgres|redis]';

/** Runs on the backends asked for, or on those that this machine has; prints a report of each. Gives the exit code. */
export async function main(args: string[]): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    console.error(usage);
    return 2;
  }
  let hits = 0;
  for (const backend of options.backends) {
    console.log(`\n== the queue on ${backend}, seed ${options.seed}`);
    const start = performance.now();
    const tell = (line: string) =>
      console.log(`${((performance.now() - start) / 1_000).toFixed(0).padStart(4)} s  ${line}`);
    const report = await runCanary({ ...options, backend, tell });
    console.log(`\n${reportOf(report)}`);
    hits += report.places.reduce((sum, place) => sum + place.hits.length, 0);
  }
  return hits > 0 ? 1 : 0;
}

function optionsOf(args: string[]): { count: number; seed: number; backends: Backend[] } | null {
  try {
    const { values } = parseArgs({
      args,
      options: { count: { type: 'string' }, seed: { type: 'string' }, backend: { type: 'string' } },
    });
    const [count, seed] = [Number(values.count ?? 500), Number(values.seed ?? randomInt(1, 1_000_000))];
    if (![count, seed].every((number) => Number.isInteger(number) && number > 0) || count > 1_000) return null;
    return { count, seed, backends: backendsOf(values.backend) };
  } catch {
    return null;
  }
}

function backendsOf(asked: string | undefined): Backend[] {
  if (asked === 'postgres' || asked === 'redis') return [asked];
  if (asked !== undefined) throw new Error(`${asked} is no backend`);
  if (redisAvailable()) return ['postgres', 'redis'];
  console.warn('# NOT TRIED ON REDIS: there is no redis-server or valkey-server on PATH.');
  return ['postgres'];
}
