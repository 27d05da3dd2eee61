import { setTimeout as sleep } from 'node:timers/promises';

const everyMs = 100;
const attemptMs = 2_000;

/** Resolves when the API says that it can serve requests; rejects after `timeoutMs`, or when `signal` is aborted. */
export async function waitUntilReady(address: string, timeoutMs: number, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await isReady(address))) {
    signal.throwIfAborted();
    if (Date.now() > deadline)
      throw new Error(`The API did not become ready within ${Math.round(timeoutMs / 1000)} s.`);
    await sleep(everyMs);
  }
}

async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(`${address}/api/health/ready`, { signal: AbortSignal.timeout(attemptMs) })).ok;
  } catch {
    return false;
  }
}
