import type { AppConfig } from '@switchyard/config';
import { type DestinationStream, pino, stdTimeFunctions } from 'pino';
import type { ErrorClass } from './describe-error';
import { PinoLogger } from './pino-logger';

export interface LoggerOptions {
  /** Which process speaks. */
  process: 'api' | 'worker' | 'migrate' | 'admin';
  log: AppConfig['log'];
  /** Classes whose messages are written by us and hold no values; the messages of all others stay inside. */
  plainErrors?: readonly ErrorClass[];
  /** Standard output, unless given. */
  destination?: DestinationStream;
}

/** Nest's words for levels, in pino's. */
const pinoLevels = { error: 'error', warn: 'warn', log: 'info', debug: 'debug', verbose: 'trace' } as const;

async function prettyStream(): Promise<DestinationStream> {
  const { default: pretty } = await import('pino-pretty');
  return pretty({
    sync: true,
    colorize: process.stdout.isTTY && process.stdout.hasColors(),
    translateTime: 'SYS:HH:MM:ss.l',
    ignore: 'process,context',
    messageFormat: '{process} [{context}] {msg}',
  });
}

/** A logger for Nest that writes a line of JSON for each message, or lines for people. */
export async function openLogger({ process: name, log, plainErrors, destination }: LoggerOptions): Promise<PinoLogger> {
  const isPretty = (log.format ?? (process.stdout.isTTY ? 'pretty' : 'json')) === 'pretty';
  const stream = destination ?? (isPretty ? await prettyStream() : pino.destination({ fd: 1, sync: true }));
  const settings = {
    level: pinoLevels[log.level],
    base: { process: name },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
  };
  return new PinoLogger(pino(settings, stream), plainErrors);
}
