/** Flags by hash; like a map of small numbers, but without an object for each entry. 0 stands for an unknown word. */
export class WordTable {
  private readonly keys: Int32Array;
  private readonly flags: Uint8Array;
  private readonly mask: number;

  /** `most` is the number of words it must hold. */
  constructor(most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.keys = new Int32Array(size);
    this.flags = new Uint8Array(size);
    this.mask = size - 1;
  }

  get(hash: number): number {
    return this.flags[this.place(hash)] ?? 0;
  }

  set(hash: number, flags: number): void {
    const place = this.place(hash);
    this.keys[place] = hash;
    this.flags[place] = flags;
  }

  private place(hash: number): number {
    let place = hash & this.mask;
    while (this.flags[place] !== 0 && this.keys[place] !== hash) place = (place + 1) & this.mask;
    return place;
  }
}
