import { setImmediate } from 'node:timers/promises';

const sliceMs = 4;

/** Runs a long computation to its end, letting the event loop turn every few milliseconds. */
export async function runInSlices<Result>(computation: Generator<void, Result>): Promise<Result> {
  let sliceEnd = performance.now() + sliceMs;
  for (;;) {
    const step = computation.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await setImmediate();
    sliceEnd = performance.now() + sliceMs;
  }
}
