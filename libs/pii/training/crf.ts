import { featuresAt, linkOf, mayBeName, mostFeatures, sentenceOf, type Sentence } from '../src/names/features';
import { linkWeights, type NameModel } from '../src/names/name-model';
import { tokensOf } from '../src/names/tokens';
import type { WordTable } from '../src/names/word-table';
import type { LabelledText } from './labelled-text';
import type { SeededRandom } from './seeded-random';

/** A text ready to learn from: hashed features of the tokens that may be names, and the right tags. */
interface Example {
  /** Stretches of tokens that may be names; each token with its buckets, its link and its tag. */
  stretches: { buckets: Int32Array; link: number; gold: 0 | 1 }[][];
}

export interface TrainingOptions {
  /** Number of weights; a power of two. */
  buckets: number;
  rounds: number;
  rate: number;
  /** Pull of every weight towards zero, each round. */
  sparsity: number;
  /** Share of texts whose names are hidden from the word lists, so that their surroundings are learnt. */
  hidden: number;
}

function goldTags(sentence: Sentence, spans: LabelledText['spans']): Uint8Array {
  return Uint8Array.from(sentence.tokens, ({ start, end }) =>
    spans.some((span) => span.type === 'PERSON' && start < span.end && end > span.start) ? 1 : 0,
  );
}

const features = new Int32Array(mostFeatures);

function hide(sentence: Sentence, at: number): void {
  sentence.flags[at] = 0;
  sentence.looks[at] = (sentence.tokens[at]?.shape ?? 0) << 8;
}

function exampleOf(
  { text, spans }: LabelledText,
  words: WordTable,
  options: TrainingOptions,
  random: SeededRandom,
): Example {
  const sentence = sentenceOf(tokensOf(text), words);
  const gold = goldTags(sentence, spans);
  if (random.next() < options.hidden)
    gold.forEach((tag, at) => tag === 1 && random.next() < 0.85 && hide(sentence, at));
  const mask = options.buckets - 1;
  const stretches: Example['stretches'] = [];
  let open: Example['stretches'][number] | null = null;
  sentence.tokens.forEach((token, at) => {
    if (!mayBeName(token, sentence.flags[at] ?? 0)) {
      open = null;
      return;
    }
    if (!open) stretches.push((open = []));
    const count = featuresAt(sentence, at, features);
    const buckets = features.slice(0, count).map((feature) => feature & mask);
    open.push({ buckets, link: linkOf(sentence, at), gold: gold[at] === 1 ? 1 : 0 });
  });
  return { stretches };
}

const logSum = (a: number, b: number) => {
  const high = Math.max(a, b);
  return high === -Infinity ? high : high + Math.log1p(Math.exp(-Math.abs(a - b)));
};

/** Learns a chain model of two tags by gradient steps (AdaGrad) on the likelihood of the right tags. */
export function trainModel(
  texts: readonly LabelledText[],
  words: WordTable,
  options: TrainingOptions,
  random: SeededRandom,
): NameModel {
  const examples = texts.map((text) => exampleOf(text, words, options, random));
  const weights = new Float32Array(options.buckets);
  const squares = new Float32Array(options.buckets).fill(1e-3);
  const links = new Float32Array(linkWeights);
  const linkSquares = new Float32Array(linkWeights).fill(1e-3);
  const step = (values: Float32Array, sums: Float32Array, at: number, gradient: number) => {
    const sum = (sums[at] ?? 0) + gradient * gradient;
    sums[at] = sum;
    values[at] = (values[at] ?? 0) + (options.rate * gradient) / Math.sqrt(sum);
  };
  const sums = new Float64Array(options.buckets);
  for (let round = 0; round < options.rounds; round += 1) {
    for (const { stretches } of random.shuffled(examples)) {
      for (const stretch of stretches) {
        const count = stretch.length;
        const scores = stretch.map(({ buckets }) => buckets.reduce((sum, bucket) => sum + (weights[bucket] ?? 0), 0));
        const link = (at: number, from: number, to: number) => links[(stretch[at]?.link ?? 0) * 4 + from * 2 + to] ?? 0;
        const forward: [number, number][] = [];
        for (let at = 0; at < count; at += 1) {
          const [none, some] = forward[at - 1] ?? [0, -Infinity];
          forward.push([
            logSum(none + link(at, 0, 0), some + link(at, 1, 0)),
            logSum(none + link(at, 0, 1), some + link(at, 1, 1)) + (scores[at] ?? 0),
          ]);
        }
        const [lastNone, lastSome] = forward[count - 1] ?? [0, 0];
        const total = logSum(lastNone, lastSome);
        let none = 0;
        let some = 0;
        for (let at = count - 1; at >= 0; at -= 1) {
          const node = stretch[at];
          const [, yes] = forward[at] ?? [0, 0];
          const score = scores[at] ?? 0;
          const error = (node?.gold ?? 0) - Math.exp(yes + some - total);
          const [before, beforeSome] = forward[at - 1] ?? [0, -Infinity];
          const from = at === 0 ? 0 : (stretch[at - 1]?.gold ?? 0);
          for (const [previous, left] of [before, beforeSome].entries()) {
            for (const tag of [0, 1]) {
              const chance = Math.exp(left + link(at, previous, tag) + (tag === 1 ? score + some : none) - total);
              const isGold = previous === from && tag === node?.gold ? 1 : 0;
              const cell = (node?.link ?? 0) * 4 + previous * 2 + tag;
              if (Math.abs(isGold - chance) > 1e-4) step(links, linkSquares, cell, isGold - chance);
            }
          }
          const back = logSum(link(at, 0, 0) + none, link(at, 0, 1) + score + some);
          some = logSum(link(at, 1, 0) + none, link(at, 1, 1) + score + some);
          none = back;
          if (Math.abs(error) > 1e-3) for (const bucket of node?.buckets ?? []) step(weights, squares, bucket, error);
        }
      }
    }
    for (let at = 0; at < weights.length; at += 1) {
      const weight = weights[at] ?? 0;
      const kept = Math.sign(weight) * Math.max(0, Math.abs(weight) - options.sparsity);
      weights[at] = kept;
      if (round >= options.rounds / 2) sums[at] = (sums[at] ?? 0) + kept;
    }
  }
  // The mean of the later rounds errs less than the last one.
  const rounds = options.rounds - Math.ceil(options.rounds / 2);
  return { words, weights: Float32Array.from(sums, (sum) => sum / rounds), links, scale: 1 };
}

const steps = 20;

/** The model with weights of one byte each; few different values, so that they pack well. */
export function quantised(model: NameModel): NameModel {
  const limit = 2.5;
  const scale = limit / steps;
  const weights = Int8Array.from(model.weights, (weight) =>
    Math.round(Math.max(-limit, Math.min(limit, weight)) / scale),
  );
  return { ...model, weights, scale };
}
