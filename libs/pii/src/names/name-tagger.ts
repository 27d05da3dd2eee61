import { featuresAt, linkOf, mayBeName, mostFeatures, type Sentence } from './features';
import type { NameModel } from './name-model';

/** How likely each token is part of a person's name, and what was looked at to tell. */
export interface Tagging {
  sentence: Sentence;
  /** 0..1 for each token. */
  chance: Float32Array;
}

const features = new Int32Array(mostFeatures);

/** Log-odds of a token for being part of a name, its neighbours' tags aside; minus infinity for what cannot be one. */
export function nodeScore(model: NameModel, sentence: Sentence, at: number): number {
  const token = sentence.tokens[at];
  if (!token || !mayBeName(token, sentence.flags[at] ?? 0)) return -Infinity;
  const count = featuresAt(sentence, at, features);
  const { weights } = model;
  const mask = weights.length - 1;
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += weights[(features[index] ?? 0) & mask] ?? 0;
  return sum * model.scale;
}

function logSum(a: number, b: number): number {
  const high = a > b ? a : b;
  return high === -Infinity ? high : high + Math.log1p(Math.exp(-Math.abs(a - b)));
}

/** Chances of the tokens from their scores: sums over all ways to tag the text (a chain of two tags). */
export function chances(model: NameModel, sentence: Sentence, scores: Float64Array): Float32Array {
  const count = scores.length;
  const chance = new Float32Array(count);
  const link = (at: number, from: number, to: number) => model.links[linkOf(sentence, at) * 4 + from * 2 + to] ?? 0;
  let at = 0;
  while (at < count) {
    if (scores[at] === -Infinity) {
      at += 1;
      continue;
    }
    // Tokens that cannot be names part the text into stretches; each is summed up on its own.
    let end = at;
    while (end < count && scores[end] !== -Infinity) end += 1;
    const forward = new Float64Array((end - at) * 2);
    for (let index = at; index < end; index += 1) {
      const cell = (index - at) * 2;
      const none = index === at ? 0 : (forward[cell - 2] ?? 0);
      const some = index === at ? -Infinity : (forward[cell - 1] ?? 0);
      forward[cell] = logSum(none + link(index, 0, 0), some + link(index, 1, 0));
      forward[cell + 1] = logSum(none + link(index, 0, 1), some + link(index, 1, 1)) + (scores[index] ?? 0);
    }
    let none = 0;
    let some = 0;
    for (let index = end - 1; index >= at; index -= 1) {
      const cell = (index - at) * 2;
      const no = (forward[cell] ?? 0) + none;
      const yes = (forward[cell + 1] ?? 0) + some;
      chance[index] = 1 / (1 + Math.exp(no - yes));
      const score = scores[index] ?? 0;
      const before = logSum(link(index, 0, 0) + none, link(index, 0, 1) + score + some);
      some = logSum(link(index, 1, 0) + none, link(index, 1, 1) + score + some);
      none = before;
    }
    at = end;
  }
  return chance;
}

/** Tags the tokens of a text. `step` is called now and then, so that a caller can stop a long text. */
export function tagNames(model: NameModel, sentence: Sentence, step: () => void): Tagging {
  const scores = new Float64Array(sentence.tokens.length);
  for (let at = 0; at < scores.length; at += 1) {
    if (at % 512 === 0) step();
    scores[at] = nodeScore(model, sentence, at);
  }
  return { sentence, chance: chances(model, sentence, scores) };
}
