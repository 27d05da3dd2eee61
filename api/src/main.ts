import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { loadConfig, logLevels } from '@switchyard/config';
import { exitWithParent } from '@switchyard/embedded';
import { openYard, runProcess } from '@switchyard/yard';
import { ApiModule } from './api.module';
import { configureApi } from './configure-api';

const logger = new Logger('api');

await runProcess('api', async () => {
  exitWithParent();
  const config = loadConfig();
  Logger.overrideLogger(logLevels(config.logLevel));
  const yard = await openYard(config, (line) => logger.log(line));
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.inYard(config, yard), {
    bodyParser: false,
    abortOnError: false,
  });
  configureApi(app, config);
  app.enableShutdownHooks();
  await app.listen(config.http.port, config.http.host);
  logger.log(`listening on ${await app.getUrl()}, queue on ${yard.queue.kind}`);
});
