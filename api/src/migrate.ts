import { Logger } from '@nestjs/common';
import { loadConfig } from '@switchyard/config';
import { useLogger } from '@switchyard/telemetry';
import { openYard, runProcess } from '@switchyard/yard';

// Brings the schema up to date and ends: for deployments that want this to happen once, before anything starts.
await runProcess('migrate', async () => {
  const logger = new Logger('migrate');
  const config = loadConfig();
  await useLogger({ process: 'migrate', log: config.log });
  const yard = await openYard(config, (line) => logger.log(line));
  await yard.release();
  logger.log('the database is up to date');
});
