import { ConfigError } from '@switchyard/config';
import { EmbeddedError } from '@switchyard/embedded';
import { parseArguments, UsageError } from './arguments';
import { demo } from './demo.command';
import { start } from './start.command';
import { test } from './test.command';

// A closed terminal or pipe must not end this process before it has ended the others.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  const { command, ...options } = parseArguments(process.argv.slice(2));
  if (command === 'test') process.exitCode = await test();
  else if (command === 'demo') await demo(options);
  else await start(options);
} catch (error) {
  const foreseen = error instanceof UsageError || error instanceof ConfigError || error instanceof EmbeddedError;
  process.stderr.write(
    `${foreseen ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exit(1);
}
