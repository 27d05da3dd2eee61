import type { Compliance } from '@switchyard/contracts';

export type Day = Compliance['byDay'][number];

const dayMs = 86_400_000;
const name = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric', timeZone: 'UTC' });

/** Every day (UTC) of the period, oldest first; one on which nothing was found counts zero. The last is not over. */
export function wholeDays({ from, asOf, byDay }: Pick<Compliance, 'from' | 'asOf' | 'byDay'>): Day[] {
  const known = new Map(byDay.map((day) => [day.day, day]));
  const first = Math.floor(Date.parse(from) / dayMs);
  const last = Math.floor(Date.parse(asOf) / dayMs);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const day = new Date((first + index) * dayMs).toISOString().slice(0, 10);
    return known.get(day) ?? { day, count: 0, tickets: 0 };
  });
}

/** "Mar 5" for a day of the calendar. */
export const dayName = (day: string) => name.format(new Date(`${day}T00:00:00Z`));
