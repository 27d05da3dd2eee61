import type { Timeline } from '@switchyard/contracts';

type Run = Timeline['runs'][number];
export type Segment = Run['segments'][number];
export type SegmentName = Segment['name'];

/** What the stretches of a run are called. */
export const segmentLabels: Record<SegmentName, string> = {
  wait: 'Waiting in the queue',
  open: 'Open the seal',
  redact: 'Mask personal data',
  triage: 'Triage',
  draft: 'Write the draft',
  persist: 'Store the result',
};

/** A segment as a part of a bar: where it starts and how wide it is, in percent of the bar; `share` is its true share, 0..1. */
export interface SegmentBox extends Segment {
  startPct: number;
  widthPct: number;
  share: number;
}

/**
 * Lays a run's segments side by side so that they fill the bar exactly. One that took time is at least `minPct` wide, so that it
 * can be seen; the longer ones give way in proportion. Those that took none are left out.
 */
export function layoutSegments(segments: readonly Segment[], minPct = 0.8): SegmentBox[] {
  const timed = segments.filter((segment) => segment.ms > 0);
  const totalMs = sumMs(timed);
  const lifted = new Set<Segment>();
  let scale = 100 / totalMs;
  for (let before = -1; before !== lifted.size;) {
    before = lifted.size;
    for (const segment of timed) if (segment.ms * scale < minPct) lifted.add(segment);
    scale = (100 - lifted.size * minPct) / sumMs(timed.filter((segment) => !lifted.has(segment)));
  }
  let startPct = 0;
  return timed.map((segment) => {
    const widthPct = lifted.has(segment) ? minPct : segment.ms * scale;
    const box = { ...segment, startPct, widthPct, share: segment.ms / totalMs };
    startPct += widthPct;
    return box;
  });
}

/** The same segments in the same order with a share of the whole each, those that took no time included. */
export function segmentShares(segments: readonly Segment[]): (Segment & { share: number })[] {
  const totalMs = sumMs(segments);
  return segments.map((segment) => ({ ...segment, share: totalMs > 0 ? segment.ms / totalMs : 0 }));
}

const sumMs = (segments: readonly Segment[]) => segments.reduce((sum, { ms }) => sum + ms, 0);
