// `import script from './x.process?script'` gives the TypeScript file bundled alone, as the text of an ES module that
// another Node process can run, from any folder.
import { rolldown } from 'rolldown';

const suffix = '?script';

/** @param {string} file absolute path of the entry */
async function bundle(file) {
  const build = await rolldown({ input: file, platform: 'node', plugins: [importScripts()] });
  try {
    const { output } = await build.generate({ format: 'esm' });
    return { text: output[0].code, files: await build.watchFiles };
  } finally {
    await build.close();
  }
}

export const bundleScript = async (file) => (await bundle(file)).text;

export const importScripts = () => ({
  name: 'import-scripts',
  async resolveId(source, importer) {
    if (!source.endsWith(suffix)) return null;
    const resolved = await this.resolve(source.slice(0, -suffix.length), importer);
    return resolved && { id: `${resolved.id}${suffix}`, external: false };
  },
  async load(id) {
    if (!id.endsWith(suffix)) return null;
    const { text, files } = await bundle(id.slice(0, -suffix.length));
    for (const file of files) this.addWatchFile(file);
    return { code: `export default ${JSON.stringify(text)};`, moduleType: 'js' };
  },
});
