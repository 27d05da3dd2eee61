import type { AppConfig } from '@switchyard/config';
import type { AdminCommand, Order } from './admin-command';
import { allCommands } from './all-commands';
import { atDesk } from './desk';
import { UsageError } from './errors';
import { explainFailure } from './explain-failure';
import { usage, usageOf } from './usage';

export interface AdminSurroundings {
  readConfig: () => Promise<AppConfig>;
  /** Takes what was asked for. */
  out: { write: (text: string) => unknown };
  /** Takes everything else. */
  err: { write: (text: string) => unknown };
}

/** Carries out one command line; gives the exit code: 0 done, 1 refused or failed, 2 not understood. */
export async function runAdmin(args: string[], { readConfig, out, err }: AdminSurroundings): Promise<0 | 1 | 2> {
  const print = (lines: readonly string[]) => void out.write(`${lines.join('\n')}\n`);
  const complain = (text: string) => void err.write(`${text}\n`);
  const [name, ...rest] = args;
  const command = allCommands.find((known) => known.name === name);
  if (name === 'help' || args.includes('--help')) {
    print([command ? usageOf(command) : usage(allCommands)]);
    return 0;
  }
  if (!command) {
    complain(`${name === undefined ? '' : `There is no command "${name}".\n\n`}${usage(allCommands)}`);
    return 2;
  }
  try {
    const { asJson, carryOut } = read(command, rest);
    const { lines, data, isBad } = await atDesk(await readConfig(), complain, carryOut);
    print(asJson ? [JSON.stringify(data)] : lines);
    return isBad ? 1 : 0;
  } catch (error) {
    complain(explainFailure(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

function read(command: AdminCommand, args: string[]): Order {
  try {
    return command.read(args);
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${error.message}\n\n${usageOf(command)}`);
    throw error;
  }
}
