import { parseArgs } from 'node:util';

export interface Arguments {
  command: 'start' | 'demo' | 'test';
  /** How many worker processes are started. */
  workers: number;
  /** The demo ends after its summary, with exit code 1 unless every ticket was processed. */
  exit: boolean;
}

/** The command line is not understood; the message is what to print. */
export class UsageError extends Error {}

const usage = 'Usage: start [--workers N] | demo [--workers N] [--exit] | test | admin <command>';
const commands = ['start', 'demo', 'test'] as const;
const maxWorkers = 64;

export function parseArguments(args: string[]): Arguments {
  const { values, positionals } = parse(args);
  const command = commands.find((name) => name === positionals[0]);
  if (!command || positionals.length > 1) throw new UsageError(usage);
  const workers = Number(values.workers);
  if (!Number.isInteger(workers) || workers < 1 || workers > maxWorkers) {
    throw new UsageError(`--workers must be a whole number from 1 to ${maxWorkers}.`);
  }
  return { command, workers, exit: values.exit };
}

function parse(args: string[]) {
  try {
    const options = {
      workers: { type: 'string', default: '2' },
      exit: { type: 'boolean', default: false },
    } as const;
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`);
  }
}
