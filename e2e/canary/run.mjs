// Behind `npm run pii:canary`: bundles the canary, which takes a moment, and hands over to it. The product must be built.
import { existsSync } from 'node:fs';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

chdir(fileURLToPath(new URL('../..', import.meta.url)));
const missing = ['api', 'worker'].filter((app) => !existsSync(`dist/${app}/main.js`));
if (missing.length > 0) {
  console.error(`Not built: ${missing.join(', ')}. Run: npx nx run-many -t build -p api worker`);
  process.exit(2);
}
const { nodeBundle } = await import('../../rolldown.server.mjs');
const { output, ...input } = nodeBundle('e2e', { main: 'e2e/canary/main.ts' });
const build = await rolldown(input);
await build.write({ ...output, dir: 'dist/e2e/canary' });
await build.close();
const { main } = await import('../../dist/e2e/canary/main.js');
process.exit(await main(process.argv.slice(2)));
