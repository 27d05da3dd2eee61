import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { sentenceOf } from '../src/names/features';
import { nameSpans } from '../src/names/name-spans';
import { type NameModel, readWords, writeModel } from '../src/names/name-model';
import { tagNames } from '../src/names/name-tagger';
import { tokensOf } from '../src/names/tokens';
import { quantised, trainModel, type TrainingOptions } from './crf';
import { type LabelledText, readLabelledTexts } from './labelled-text';
import { type Figures, measure } from './measure';
import { readPackageLists } from './name-lists';
import { readOwnLists } from './own-lists';
import { OwnTexts } from './own-texts';
import { SeededRandom } from './seeded-random';
import { collectWordFlags, wordListText } from './word-flags';

export interface Sources {
  /** Folder of this script's texts and word lists. */
  folder: string;
  /** Folder with `btc_train.jsonl` and `wnut_train.jsonl`. */
  corpora: string;
  /** Folder of the unpacked package `@faker-js/faker`. */
  lists: string;
}

const seed = 20240607;
const options: TrainingOptions = { buckets: 1 << 17, rounds: 8, rate: 0.06, sparsity: 0.012, hidden: 0.35 };
const fills = 5;
const threshold = 0.5;

function findNames(model: NameModel, text: string): { start: number; end: number }[] {
  const tokens = tokensOf(text);
  return nameSpans(
    tagNames(model, sentenceOf(tokens, model.words), () => undefined),
    threshold,
  ).map(({ first, last }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
  }));
}

function show(name: string, { recall, precision, f1, gold, found }: Figures): void {
  console.log(
    `${name.padEnd(28)} recall ${recall}  precision ${precision}  F1 ${f1}  (${gold} names, ${found} findings)`,
  );
}

/** Learns the name model, prints its figures on texts it has not learnt from, and writes it to `target`. */
export async function trainNames(
  sources: Sources,
  target: string,
  folds: number,
  evaluation?: string,
): Promise<NameModel> {
  const random = new SeededRandom(seed);
  const packaged = await readPackageLists(sources.lists);
  const lists = new Map([...packaged.lists, ...readOwnLists(join(sources.folder, 'words'))]);
  const own = new OwnTexts(join(sources.folder, 'texts'), lists, random).filled(fills);
  const corpora = {
    BTC: readLabelledTexts(join(sources.corpora, 'btc_train.jsonl')),
    WNUT: readLabelledTexts(join(sources.corpora, 'wnut_train.jsonl')),
  };
  const public_ = [...corpora.BTC, ...corpora.WNUT];
  const modelOf = (texts: readonly LabelledText[]) => {
    const flags = collectWordFlags(
      join(sources.folder, 'words'),
      packaged.lists,
      packaged.words,
      texts.map(({ text }) => text),
    );
    const list = wordListText(flags);
    return { flags, list, model: quantised(trainModel(texts, readWords(list), options, new SeededRandom(seed))) };
  };
  if (folds > 1) {
    for (const [name, texts] of Object.entries(corpora)) {
      const chosen = texts.map((_, index) => index % folds);
      const models = Array.from({ length: folds }, (_, fold) => {
        const left = new Set(texts.filter((_, index) => chosen[index] === fold));
        return modelOf([...public_.filter((text) => !left.has(text)), ...own]).model;
      });
      const pick = (index: number) => models[chosen[index] ?? 0] as NameModel;
      show(
        `${name}, ${folds} folds`,
        measure(texts, 'PERSON', (text, index) => findNames(pick(index), text)),
      );
    }
  }
  const { flags, list, model } = modelOf([...public_, ...own]);
  if (evaluation)
    show(
      'evaluation file',
      measure(readLabelledTexts(evaluation), 'PERSON', (text) => findNames(model, text)),
    );
  const packed = brotliCompressSync(writeModel(list, model), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const lines = packed.toString('base64').match(/.{1,118}/g) ?? [];
  writeFileSync(target, `model: |\n${lines.map((line) => `  ${line}\n`).join('')}`);
  console.log(
    `${flags.size} words, ${model.weights.filter((weight) => weight !== 0).length} weights, ${packed.length} bytes packed`,
  );
  return model;
}
