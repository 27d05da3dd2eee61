import { PatternRedactor } from '../src/pattern-redactor';
import type { Sample } from './sample';

const ticketLength = 300;
const longLength = 2_000;

/** The texts one after the other, cut into pieces of a length in UTF-16 units; `least` of them. */
function pieces(samples: readonly Sample[], length: number, least: number): string[] {
  const texts = samples.map(({ text }) => text).join('\n');
  if (texts === '') return [];
  const whole = texts.repeat(Math.ceil((length * least) / texts.length));
  return Array.from({ length: least }, (_, index) => whole.slice(index * length, (index + 1) * length));
}

function timed(texts: readonly string[]): number[] {
  const redactor = new PatternRedactor({ timeBudgetMs: 60_000 });
  return texts.map((text) => {
    // Processor time: what else the machine does is no matter.
    const start = process.cpuUsage();
    redactor.redact({ parts: [text] });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
}

function quantile(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.floor(share * sorted.length)] ?? 0).toFixed(2);
}

/** How fast texts made of the samples are searched on one core, after warming up. */
export function speedOf(samples: readonly Sample[]): string {
  const short = pieces(samples, ticketLength, 6_000);
  const long = pieces(samples, longLength, 1_000);
  if (short.length === 0) return 'no texts';
  timed(short.slice(0, 3_000));
  const shortTimes = timed(short);
  const longTimes = timed(long);
  const huge = timed(pieces(samples, 100_000, 3));
  const perSecond = (1000 * shortTimes.length) / shortTimes.reduce((sum, time) => sum + time, 0);
  return [
    `${Math.round(perSecond)} texts of ${ticketLength} characters a second`,
    `${longLength} characters: median ${quantile(longTimes, 0.5)} ms, p99 ${quantile(longTimes, 0.99)} ms`,
    `100000 characters: ${quantile(huge, 0.5)} ms`,
  ].join('\n');
}
