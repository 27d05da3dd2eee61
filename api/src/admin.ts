import 'reflect-metadata';
import { loadConfig } from '@switchyard/config';
import { useLogger } from '@switchyard/telemetry';
import { runAdmin } from './admin/run-admin';

// The administrator's command line: it works on the database itself, for whoever sits at the console.
process.exitCode = await runAdmin(process.argv.slice(2), {
  readConfig: async () => {
    const config = loadConfig();
    await useLogger({ process: 'admin', log: config.log, destination: process.stderr });
    return config;
  },
  out: process.stdout,
  err: process.stderr,
});
