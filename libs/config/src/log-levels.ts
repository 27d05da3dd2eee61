import type { AppConfig } from './app-config';

const order = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'] as const;

/** The level and all more important ones, as Nest's loggers want them. */
export const logLevels = (level: AppConfig['logLevel']) => order.slice(0, order.indexOf(level) + 1);
