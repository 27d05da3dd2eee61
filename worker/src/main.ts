import 'reflect-metadata';
import { hostname } from 'node:os';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { loadConfig, logLevels } from '@switchyard/config';
import { exitWithParent } from '@switchyard/embedded';
import { openYard, runProcess } from '@switchyard/yard';
import { WorkerModule } from './worker.module';

const logger = new Logger('worker');

await runProcess('worker', async () => {
  exitWithParent();
  const config = loadConfig();
  Logger.overrideLogger(logLevels(config.logLevel));
  const yard = await openYard(config, (line) => logger.log(line));
  const name = `${hostname()}-${process.pid}`;
  const app = await NestFactory.createApplicationContext(WorkerModule.inYard(config, yard, name), {
    abortOnError: false,
  });
  app.enableShutdownHooks();
  logger.log(`${name} takes tickets from ${yard.queue.kind}, ${config.worker.concurrency} at a time`);
});
