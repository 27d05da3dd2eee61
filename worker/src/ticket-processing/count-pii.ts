import type { PiiCount } from '@switchyard/data-access';
import type { PiiEntity } from '@switchyard/domain';

/** Findings by type and region; counts only, never values. */
export function countPii(entities: readonly Pick<PiiEntity, 'type' | 'region'>[]): PiiCount[] {
  const counts = new Map<string, PiiCount>();
  for (const { type, region = null } of entities) {
    const key = `${type} ${region}`;
    const entry = counts.get(key) ?? { type, region, count: 0 };
    counts.set(key, { ...entry, count: entry.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.type.localeCompare(b.type));
}
