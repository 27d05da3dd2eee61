import { problemOf } from './problem-detail';

/** The wrong fields of a refused request by path, e.g. `rules.custom.0.pattern`; none when it failed otherwise. */
export function problemFields(error: unknown): ReadonlyMap<string, string> {
  return new Map((problemOf(error)?.errors ?? []).map(({ path, message }) => [path, message]));
}
