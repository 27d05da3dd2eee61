import { bucketCount, type BucketCounts, FeatureHasher } from './feature-hasher';

/** A text as a list of features, by their number, and their weights. */
export interface SparseVector {
  features: Int32Array;
  values: Float32Array;
}

/** Hashed TF-IDF of words 1-2 and characters 3-5. Takes texts as their words; learn the training texts first. */
export class TfidfSpace {
  private readonly hasher = new FeatureHasher();
  private readonly position = new Int32Array(bucketCount).fill(-1);
  private readonly frequencies: number[] = [];
  private texts = 0;

  /** Number of different features in the texts learnt. */
  get size(): number {
    return this.frequencies.length;
  }

  learn(words: readonly string[]): void {
    this.texts++;
    for (const bucket of this.hasher.count(words).buckets) {
      const known = this.position[bucket] ?? -1;
      if (known < 0) this.position[bucket] = this.frequencies.push(1) - 1;
      else this.frequencies[known] = (this.frequencies[known] ?? 0) + 1;
    }
  }

  /** A vector of length 1 from which the features that no learnt text has are then left out. */
  vector(words: readonly string[]): SparseVector {
    return this.weigh(this.hasher.count(words));
  }

  private weigh({ buckets, counts }: BucketCounts): SparseVector {
    const features = new Int32Array(buckets.length);
    const values = new Float32Array(buckets.length);
    let used = 0;
    let squared = 0;
    buckets.forEach((bucket, at) => {
      const feature = this.position[bucket] ?? -1;
      const frequency = feature < 0 ? 0 : (this.frequencies[feature] ?? 0);
      const weight = (1 + Math.log(counts[at] ?? 1)) * (Math.log((1 + this.texts) / (1 + frequency)) + 1);
      squared += weight * weight;
      if (feature < 0) return;
      features[used] = feature;
      values[used++] = weight;
    });
    const norm = Math.sqrt(squared) || 1;
    for (let at = 0; at < used; at++) values[at] = (values[at] ?? 0) / norm;
    return { features: features.subarray(0, used), values: values.subarray(0, used) };
  }
}
