import 'reflect-metadata';
import { hostname } from 'node:os';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { loadConfig } from '@switchyard/config';
import { exitWithParent } from '@switchyard/embedded';
import { SealBrokenError } from '@switchyard/pii/sealing';
import { GiveUp, TryAgain } from '@switchyard/queue';
import { startTracing, useLogger } from '@switchyard/telemetry';
import { openYard, runProcess } from '@switchyard/yard';
import { TextErasedError } from './ticket-processing/steps/open.step';
import { WorkerModule } from './worker.module';

const logger = new Logger('worker');
/** Their messages are fixed words of ours. */
const plainErrors = [GiveUp, SealBrokenError, TextErasedError, TryAgain];

await runProcess('worker', async () => {
  exitWithParent();
  const config = loadConfig();
  await useLogger({ process: 'worker', log: config.log, plainErrors });
  const tracing = await startTracing('worker', config.tracing);
  const yard = tracing.over(await openYard(config, (line) => logger.log(line)));
  const name = `${hostname()}-${process.pid}`;
  const app = await NestFactory.createApplicationContext(WorkerModule.inYard(config, yard, name), {
    abortOnError: false,
  });
  app.enableShutdownHooks();
  logger.log(`${name} takes tickets from ${yard.queue.kind}, ${config.worker.concurrency} at a time`);
});
