import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';
import { activeTraceId, currentRequestId } from '../context/request-context';
import { describeError, type DescribedError, type ErrorClass, errorType, framesOf } from './describe-error';
import { allowedFields } from './log-fields';

type Level = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace';

interface Parts {
  context?: string;
  fields: Record<string, unknown>;
  error?: DescribedError;
}

const contextForm = /^[\w$ .:/-]{1,64}$/;
const maxMessage = 1_000;

/**
 * Nest's logger over pino. After the message, calls may give an error and an object of fields, in any order. What goes out is
 * decided by its place: constant words as message, fields of the list in `log-fields.ts`, and errors as `describeError` says.
 */
export class PinoLogger implements LoggerService {
  constructor(
    private readonly pino: Logger,
    private readonly plainErrors: readonly ErrorClass[] = [],
  ) {}

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  private write(level: Level, message: unknown, rest: readonly unknown[]): void {
    if (!this.pino.isLevelEnabled(level)) return;
    const { context, fields, error } = this.sort(typeof message === 'string' ? rest : [message, ...rest]);
    const requestId = currentRequestId();
    const traceId = activeTraceId();
    this.pino[level](
      {
        ...(context === undefined ? {} : { context }),
        ...(requestId === null ? {} : { requestId }),
        ...(traceId === null ? {} : { traceId }),
        ...fields,
        ...(error === undefined ? {} : { error }),
      },
      typeof message === 'string' ? message.slice(0, maxMessage) : message instanceof Error ? errorType(message) : '',
    );
  }

  /** Nest appends the context's name as last argument; strings before it are stacks. */
  private sort(rest: readonly unknown[]): Parts {
    const parts: Parts = { fields: {} };
    const last = rest.at(-1);
    const hasContext = typeof last === 'string' && contextForm.test(last);
    if (hasContext) parts.context = last;
    for (const value of hasContext ? rest.slice(0, -1) : rest) {
      if (value instanceof Error) parts.error = describeError(value, this.plainErrors);
      else if (typeof value === 'string') parts.error ??= { type: 'Error', stack: framesOf(value) };
      else if (typeof value === 'object' && value !== null) Object.assign(parts.fields, allowedFields(value));
    }
    return parts;
  }
}
