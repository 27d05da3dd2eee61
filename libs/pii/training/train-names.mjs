// Trains the name model. See README.md for what it needs: node libs/pii/training/train-names.mjs <corpora> <faker> [--folds 5] [--evaluate file.jsonl]
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleScript } from '../../../rolldown.script.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string', default: '0' }, evaluate: { type: 'string' }, out: { type: 'string' } },
});
const [corpora, lists] = positionals;
if (!corpora || !lists) throw new Error('usage: train-names.mjs <folder of the corpora> <folder of @faker-js/faker>');
const folder = import.meta.dirname;
const scratch = await mkdtemp(join(tmpdir(), 'train-names-'));
try {
  const script = join(scratch, 'train-names.mjs');
  await writeFile(script, await bundleScript(join(folder, 'train-names.ts')));
  const { trainNames } = await import(pathToFileURL(script).href);
  await trainNames(
    { folder, corpora: resolve(corpora), lists: resolve(lists) },
    values.out ? resolve(values.out) : join(folder, '../src/names/name-model.yaml'),
    Number(values.folds),
    values.evaluate && resolve(values.evaluate),
  );
} finally {
  await rm(scratch, { recursive: true });
}
