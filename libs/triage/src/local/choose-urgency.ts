import { urgencies, type Urgency } from '@switchyard/domain';
import type { Ranked } from './linear-head';

/** The likeliest urgency that is not below the floor; what was likely below the floor counts for the floor itself. */
export function chooseUrgency(
  ranked: readonly Ranked<Urgency>[],
  floor: Urgency,
): { label: Urgency; probability: number } {
  const lifted = new Map<Urgency, number>();
  for (const { label, probability } of ranked) {
    const urgency = urgencies.indexOf(label) < urgencies.indexOf(floor) ? floor : label;
    lifted.set(urgency, (lifted.get(urgency) ?? 0) + probability);
  }
  const [best] = [...lifted].sort(([, a], [, b]) => b - a);
  return { label: best?.[0] ?? floor, probability: Math.min(1, best?.[1] ?? 0) };
}
