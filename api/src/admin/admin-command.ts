import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Desk } from './desk';
import { UsageError } from './errors';

/** What a command has to say. */
export interface Outcome {
  /** For a person. */
  lines: readonly string[];
  /** For a program: what `--json` prints. */
  data: object;
  /** The command has done its work, and what it found is not as it should be. */
  isBad?: boolean;
}

/** A command line that was understood. */
export interface Order {
  asJson: boolean;
  carryOut: (desk: Desk) => Promise<Outcome>;
}

/** One word of the admin command line. */
export interface AdminCommand {
  name: string;
  /** Its options as the usage shows them. */
  synopsis: string;
  about: string;
  /** Reads its options, before anything is opened. Throws `UsageError`. */
  read: (args: string[]) => Order;
}

interface Definition<S extends z.ZodObject> {
  name: string;
  synopsis: string;
  about: string;
  /** The options by name, each given as text. */
  options: S;
  run: (desk: Desk, options: z.output<S>) => Promise<Outcome>;
}

/** A command that takes `options` and `--json`, and nothing else. */
export function adminCommand<S extends z.ZodObject>(definition: Definition<S>): AdminCommand {
  const { name, synopsis, about, options, run } = definition;
  return {
    name,
    synopsis,
    about,
    read: (args) => {
      const { json, ...given } = parseTexts(args, Object.keys(options.shape));
      const parsed = options.safeParse(given);
      if (!parsed.success) throw new UsageError(parsed.error.issues.map((issue) => describe(issue, given)).join('\n'));
      return { asJson: json === true, carryOut: (desk) => run(desk, parsed.data) };
    },
  };
}

type Given = Record<string, string | boolean | undefined>;

function parseTexts(args: string[], names: readonly string[]): Given {
  try {
    const texts = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    const { values } = parseArgs({ args, options: { ...texts, json: { type: 'boolean' } } });
    return values;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function describe({ path, message }: z.core.$ZodIssue, given: Given): string {
  const name = String(path[0]);
  return given[name] === undefined ? `--${name} is missing` : `--${name}: ${message}`;
}
