import { join } from 'node:path';
import { createDemoKey } from './demo/demo-key';
import { describeFeed, wentWell } from './demo/feed-report';
import { feedSamples } from './demo/feed-samples';
import { readSamples } from './demo/read-samples';
import { YardClient } from './demo/yard-client';
import { start, type Started } from './start.command';

/** Starts everything, sends the sample tickets through, says how it went, and stays up (unless `exit`). */
export async function demo({ workers, exit }: { workers: number; exit: boolean }): Promise<void> {
  const started = await start({
    workers,
    orders: async (admin, { progress, shutdown }) => {
      const key = await createDemoKey(admin, shutdown.signal, (line) => progress.say(line));
      shutdown.add(key.revoke);
      return key;
    },
  });
  const { progress, shutdown, dashboard, ordered } = started;
  try {
    const isFine = await show(started, ordered.key, exit ? Promise.resolve() : dashboard);
    await ordered.revoke();
    if (exit) await shutdown.exit((await dashboard) && isFine ? 0 : 1);
    progress.say('Everything stays up; Ctrl-C ends it.');
  } catch (error) {
    if (!shutdown.signal.aborted) progress.say(error instanceof Error ? error.message : String(error));
    await shutdown.exit(1);
  }
}

async function show(started: Started, key: string, audience: Promise<unknown>): Promise<boolean> {
  const { root, yard, progress, shutdown } = started;
  const samples = readSamples(join(root, 'samples'));
  const client = new YardClient(yard.address, key, shutdown.signal);
  const report = await progress.step(`Sending ${samples.length} sample tickets`, (tell) =>
    feedSamples({ client, samples, audience, report: tell }),
  );
  for (const line of describeFeed(report)) progress.say(line);
  return wentWell(report);
}
