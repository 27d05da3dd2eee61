// Behind `npm start`, `npm run demo` and `npm test`: bundles the launcher, which takes a moment, and hands over to it.
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Switchyard needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

chdir(fileURLToPath(new URL('..', import.meta.url)));

/** Resolves once the bundle is written. */
async function bundle() {
  const { rolldown } = await import('rolldown');
  const { default: config } = await import('./rolldown.config.mjs');
  const { output, ...input } = config;
  const build = await rolldown(input);
  await build.write(output);
  await build.close();
}

try {
  await bundle();
} catch (error) {
  const missing = error.code === 'ERR_MODULE_NOT_FOUND';
  console.error(missing ? 'The dependencies are not installed; run `npm ci` first.' : error);
  process.exit(1);
}
await import('../dist/launcher/main.js');
