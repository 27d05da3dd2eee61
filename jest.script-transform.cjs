// Lets a spec import a `*.process.ts` file (as `./x.process?script`) the way the bundler does: bundled alone, as text.
const { createHash } = require('node:crypto');

const bundle = async (file) => (await import('./rolldown.script.mjs')).bundleScript(file);

module.exports = {
  // The text depends on what the file imports, so the key does too.
  getCacheKeyAsync: async (_text, file) =>
    createHash('sha256')
      .update(await bundle(file))
      .digest('hex'),
  processAsync: async (_text, file) => ({ code: `export default ${JSON.stringify(await bundle(file))};` }),
};
