import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { Logger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { loadConfig } from '@switchyard/config';
import { exitWithParent } from '@switchyard/embedded';
import { SealBrokenError } from '@switchyard/pii/sealing';
import { startTracing, useLogger } from '@switchyard/telemetry';
import { openYard, runProcess } from '@switchyard/yard';
import { ApiModule } from './api.module';
import { announceFirstLink } from './auth/links/announce-first-link';
import { FirstLink } from './auth/links/first-link';
import { configureApi } from './configure-api';

const logger = new Logger('api');

await runProcess('api', async () => {
  exitWithParent();
  const { values: options } = parseArgs({ options: { 'without-first-link': { type: 'boolean', default: false } } });
  const config = loadConfig();
  await useLogger({ process: 'api', log: config.log, plainErrors: [SealBrokenError] });
  const tracing = await startTracing('api', config.tracing);
  const yard = tracing.over(await openYard(config, (line) => logger.log(line)));
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.inYard(config, yard), {
    bodyParser: false,
    abortOnError: false,
  });
  configureApi(app, config);
  app.enableShutdownHooks();
  await app.listen(config.http.port, config.http.host);
  logger.log(`listening on ${await app.getUrl()}, queue on ${yard.queue.kind}`);
  if (options['without-first-link']) return; // Whoever has started this process shows a way in by itself.
  await announceFirstLink(app.get(FirstLink, { strict: false }), config.http, (text) => process.stdout.write(text));
});
