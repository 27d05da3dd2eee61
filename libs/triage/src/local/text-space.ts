import { conceptCount, readConcepts } from './concepts';
import type { Evidence } from './evidence';
import { featureWords } from './feature-words';
import { readSentimentEvidence, sentimentSignCount } from './sentiment-evidence';
import { type SparseVector, TfidfSpace } from './tfidf-space';
import { readUrgencyEvidence, type UrgencySign, urgencySignCount } from './urgency-evidence';

/** How much a fully shown sign weighs beside the words, whose vector has length 1. */
const signWeight = 0.2;

export interface TextReading {
  vector: SparseVector;
  urgency: Evidence<UrgencySign>;
}

/** Turns a text into the features of all heads: hashed TF-IDF, groups of meaning, signs of urgency and of tone. */
export class TextSpace {
  private readonly words = new TfidfSpace();

  /** Number of different features, once all training texts are learnt. */
  get size(): number {
    return this.words.size + urgencySignCount + sentimentSignCount + conceptCount;
  }

  learn(text: string): void {
    this.words.learn(featureWords(text));
  }

  read(text: string): TextReading {
    const words = featureWords(text);
    const urgency = readUrgencyEvidence(text);
    const signs = [...Object.values(urgency), ...Object.values(readSentimentEvidence(text)), ...readConcepts(words)];
    return { vector: this.withSigns(this.words.vector(words), signs), urgency };
  }

  private withSigns({ features, values }: SparseVector, signs: readonly number[]): SparseVector {
    const shown = signs.flatMap((value, at) => (value > 0 ? [{ feature: this.words.size + at, value }] : []));
    return {
      features: Int32Array.from([...features, ...shown.map(({ feature }) => feature)]),
      values: Float32Array.from([...values, ...shown.map(({ value }) => value * signWeight)]),
    };
  }
}
