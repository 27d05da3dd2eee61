/** Processor time of some work in milliseconds, which other processes on the machine do not lengthen. */
function milliseconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function fill(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** Least time that counts, so that noise in short runs does not. */
const leastMs = 20;
const retries = 3;

/**
 * Says that the time a search takes grows as the text does, on texts made of a unit, of `length` code units and a fifth
 * of it, and stays under `mostMs`. Five times the length may take fifteen times as long; quadratic would be 25 times.
 * Only a result that is too slow is measured again.
 */
export function growsLinearly(search: (text: string) => void, unit: string, length: number, mostMs: number): void {
  const [short, long] = [fill(unit, length / 5), fill(unit, length)];
  search(fill(unit, 2_000));
  let shortMs = Math.max(
    milliseconds(() => search(short)),
    leastMs,
  );
  let longMs = Infinity;
  for (let round = 0; round < retries && longMs >= Math.min(15 * shortMs, mostMs); round += 1) {
    if (round > 0)
      shortMs = Math.max(
        shortMs,
        milliseconds(() => search(short)),
      );
    longMs = Math.min(
      longMs,
      milliseconds(() => search(long)),
    );
  }
  expect(longMs).toBeLessThan(Math.min(15 * shortMs, mostMs));
}
