import type { AppConfig } from '@switchyard/config';
import { runAdmin } from '../run-admin';

export interface CommandResult {
  exitCode: number;
  out: string;
  err: string;
}

/** Carries out a command line in this process, and gives everything it wrote. */
export async function runCommand(config: AppConfig, ...args: string[]): Promise<CommandResult> {
  const result = { out: '', err: '' };
  const exitCode = await runAdmin(args, {
    readConfig: async () => config,
    out: { write: (text) => (result.out += text) },
    err: { write: (text) => (result.err += text) },
  });
  return { exitCode, ...result };
}
