import { brotliDecompressSync } from 'node:zlib';
import modelText from './name-model.yaml';
import { type NameModel, readModel } from './name-model';

let model: NameModel | undefined;

/** The shipped model, unpacked when it is first asked for. */
export function nameModel(): NameModel {
  model ??= readModel(brotliDecompressSync(Buffer.from(modelText.slice(modelText.indexOf('\n')), 'base64')));
  return model;
}
