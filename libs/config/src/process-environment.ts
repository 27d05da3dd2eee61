import type { Environment } from './environment.schema';

/** True when the person who started this process chose a value, rather than leaving it to the default. */
export const isGiven = (name: keyof Environment): boolean => Boolean(process.env[name]);

/** The environment of this process for one that it starts, with some values of its own. */
export const environmentWith = (values: Record<string, string>): NodeJS.ProcessEnv => ({ ...process.env, ...values });
