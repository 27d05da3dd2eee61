/** Size of the hashed feature space. */
export const bucketCount = 2 ** 18;

const wordSeed = 0x811c9dc5;
const pairSeed = 0x2c1b3c6d;
const characterSeed = 0x297a2d39;
const minGram = 3;
const maxGram = 5;
const space = 32;

/** How often each bucket was hit, in no particular order. */
export interface BucketCounts {
  buckets: Int32Array;
  counts: Float32Array;
}

/** One step of FNV-1a over a UTF-16 code unit. */
const step = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

/** Final mixing of murmur3, so that the low bits depend on all of them. */
function bucketOf(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (bucketCount - 1);
}

/** Counts words, word pairs and the 3 to 5 character pieces of words. Linear in the number of characters; not re-entrant. */
export class FeatureHasher {
  private readonly seen = new Float32Array(bucketCount);
  private touched: number[] = [];

  /** Takes words as `featureWords` gives them. */
  count(words: readonly string[]): BucketCounts {
    let previous = 0;
    for (const word of words) {
      const hash = this.addWord(word);
      if (previous !== 0) this.add(step(step(pairSeed, previous), hash));
      previous = hash;
      this.addPieces(word);
    }
    return this.take();
  }

  private addWord(word: string): number {
    let hash = wordSeed;
    for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at));
    this.add(hash);
    return hash;
  }

  /** Pieces of the word with a blank on both sides, so that its beginning and end are told from its middle. */
  private addPieces(word: string): void {
    const length = word.length + 2;
    for (let start = 0; start + minGram <= length; start++) {
      let hash = characterSeed;
      for (let size = 1; size <= maxGram && start + size <= length; size++) {
        const at = start + size - 2;
        hash = step(hash, at < 0 || at >= word.length ? space : word.charCodeAt(at));
        if (size >= minGram) this.add(hash);
      }
    }
  }

  private add(hash: number): void {
    const bucket = bucketOf(hash);
    const count = this.seen[bucket] ?? 0;
    if (count === 0) this.touched.push(bucket);
    this.seen[bucket] = count + 1;
  }

  private take(): BucketCounts {
    const buckets = Int32Array.from(this.touched);
    const counts = new Float32Array(buckets.length);
    buckets.forEach((bucket, at) => {
      counts[at] = this.seen[bucket] ?? 0;
      this.seen[bucket] = 0;
    });
    this.touched = [];
    return { buckets, counts };
  }
}
