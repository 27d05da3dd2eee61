// Behind `npm run eval:pii`: bundles the evaluation, which takes a moment, and hands over to it.
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const cwd = process.cwd();
chdir(fileURLToPath(new URL('../../..', import.meta.url)));
const { nodeBundle } = await import('../../../rolldown.server.mjs');
const { output, ...input } = nodeBundle('libs/pii', { main: 'libs/pii/eval/main.ts' });
const build = await rolldown(input);
await build.write({ ...output, dir: 'dist/eval/pii' });
await build.close();
const { evaluate } = await import('../../../dist/eval/pii/main.js');
chdir(cwd);
process.exitCode = evaluate(process.argv.slice(2));
