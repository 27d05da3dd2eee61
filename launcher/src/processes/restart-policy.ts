/** A process that lived this long was healthy: its end does not add to earlier ones. */
export const healthyAfterMs = 15_000;
const quickDeathsAllowed = 4;
const firstDelayMs = 500;

/** What to do when a process has ended `quickDeaths` times in a row (this time included) without having been healthy. */
export const decideRestart = (quickDeaths: number): { delayMs: number } | 'give-up' =>
  quickDeaths > quickDeathsAllowed ? 'give-up' : { delayMs: firstDelayMs * 2 ** Math.max(0, quickDeaths - 1) };
