import { createHash } from 'node:crypto';
import type { Taxonomy } from '@switchyard/domain';
import { type LocalModel, trainLocalModel } from './local-model';
import { runInSlices } from './run-in-slices';

const maxModels = 4;

/** Trains one model per taxonomy and keeps the last few; who asks while it is being trained waits for the same one. */
export class ModelCache {
  private readonly byObject = new WeakMap<Taxonomy, Promise<LocalModel>>();
  private readonly byContent = new Map<string, Promise<LocalModel>>();

  get(taxonomy: Taxonomy): Promise<LocalModel> {
    const known = this.byObject.get(taxonomy);
    if (known) return known;
    const model = this.getByContent(taxonomy);
    this.byObject.set(taxonomy, model);
    return model;
  }

  /** Two readings of one taxonomy are different objects with the same content. */
  private getByContent(taxonomy: Taxonomy): Promise<LocalModel> {
    const key = createHash('sha256').update(JSON.stringify(taxonomy)).digest('base64');
    const model = this.byContent.get(key) ?? runInSlices(trainLocalModel(taxonomy));
    this.byContent.delete(key);
    this.byContent.set(key, model);
    const [oldest] = this.byContent.keys();
    if (this.byContent.size > maxModels && oldest !== undefined) this.byContent.delete(oldest);
    return model;
  }
}
