import type { Evidence, Place } from './place';

/** Keeps what is sent or received while the product runs, to be scanned afterwards. */
export class Recording {
  readonly evidence: Evidence[] = [];

  private added = 0;

  add(where: string, text: string): void {
    this.evidence.push({ where, piece: String(++this.added), text });
  }

  asPlace(name: string, unit: string, alsoFrom: () => Iterable<Evidence> = () => []): Place {
    const { evidence } = this;
    return {
      name,
      unit,
      *read() {
        yield* evidence;
        yield* alsoFrom();
      },
      plant: async (text) => {
        const planted = { where: 'planted', piece: '0', text };
        evidence.push(planted);
        return async () => void evidence.splice(evidence.indexOf(planted), 1);
      },
    };
  }
}
