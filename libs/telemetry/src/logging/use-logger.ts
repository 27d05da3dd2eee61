import { Logger } from '@nestjs/common';
import { type LoggerOptions, openLogger } from './open-logger';

/**
 * Makes everything in this process log through one `PinoLogger`, the error that ends it included: Node would write that one
 * out whole, with its message and all its values.
 */
export async function useLogger(options: LoggerOptions): Promise<void> {
  const logger = await openLogger(options);
  Logger.overrideLogger(logger);
  process.once('uncaughtException', (error: unknown) => {
    logger.fatal('the process ends: nobody caught an error', error, options.process);
    process.exit(1);
  });
}
