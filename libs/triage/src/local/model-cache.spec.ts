import { smallTaxonomy } from '../testing/tickets';
import { ModelCache } from './model-cache';

describe('ModelCache', () => {
  it('trains to the same model each time', async () => {
    const score = async () => {
      const { space, category } = await new ModelCache().get(smallTaxonomy);
      return category.rank({ vector: space.read('Is the cake ready?').vector, weight: 1 });
    };
    expect(await score()).toEqual(await score());
  }, 30_000);

  it('trains once for the same content and anew for other content', async () => {
    const cache = new ModelCache();
    const model = await cache.get(smallTaxonomy);
    expect(await cache.get(smallTaxonomy)).toBe(model);
    expect(await cache.get(structuredClone(smallTaxonomy))).toBe(model);
    const [first, ...others] = smallTaxonomy.categories;
    if (!first) throw new Error('no category');
    const renamed = { ...smallTaxonomy, categories: [{ ...first, id: 'lending' }, ...others] };
    expect((await cache.get(renamed)).category.labels).toEqual(['lending', 'cake', 'hours']);
  }, 30_000);

  it('lets the event loop turn while it trains', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await new ModelCache().get({ ...smallTaxonomy, version: 8 });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  }, 30_000);
});
