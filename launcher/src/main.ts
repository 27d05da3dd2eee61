import { ConfigError } from '@switchyard/config';
import { EmbeddedError } from '@switchyard/embedded';
import { admin } from './admin.command';
import { parseArguments, UsageError } from './arguments';
import { demo } from './demo.command';
import { start } from './start.command';
import { test } from './test.command';

// A closed terminal or pipe must not end this process before it has ended the others.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  const [first, ...rest] = process.argv.slice(2);
  if (first === 'admin') process.exitCode = await admin(rest);
  else await run(process.argv.slice(2));
} catch (error) {
  const foreseen = error instanceof UsageError || error instanceof ConfigError || error instanceof EmbeddedError;
  process.stderr.write(
    `${foreseen ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}

async function run(args: string[]): Promise<void> {
  const { command, ...options } = parseArguments(args);
  if (command === 'test') process.exitCode = await test();
  else if (command === 'demo') await demo(options);
  else await start({ ...options, orders: async () => undefined });
}
