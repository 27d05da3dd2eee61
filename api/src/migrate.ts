import { Logger } from '@nestjs/common';
import { loadConfig } from '@switchyard/config';
import { openYard, runProcess } from '@switchyard/yard';

// Brings the schema up to date and ends: for deployments that want this to happen once, before anything starts.
await runProcess('migrate', async () => {
  const logger = new Logger('migrate');
  const yard = await openYard(loadConfig(), (line) => logger.log(line));
  await yard.release();
  logger.log('the database is up to date');
});
