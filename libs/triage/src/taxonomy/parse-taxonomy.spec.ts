import { parseTaxonomy } from './parse-taxonomy';

const yaml = (categories: string) => `
version: 3
industries: [{ id: shop, label: Shop, description: '' }]
categories:
${categories}`;
const category = (id: string, industry: string) =>
  `  - { id: ${id}, label: L, description: D, industry: ${industry}, examples: [x], reply: R }\n`;

describe('parseTaxonomy', () => {
  it('reads a taxonomy', () => {
    const { version, categories } = parseTaxonomy(yaml(category('a', 'shop') + category('b', 'null')));
    expect(version).toBe(3);
    expect(categories.map(({ id, industry }) => [id, industry])).toEqual([
      ['a', 'shop'],
      ['b', null],
    ]);
  });

  it('names an id that is given twice', () => {
    expect(() => parseTaxonomy(yaml(category('a', 'shop') + category('a', 'shop')))).toThrow('category id "a"');
  });

  it('names an industry that does not exist', () => {
    expect(() => parseTaxonomy(yaml(category('a', 'shop') + category('b', 'bank')))).toThrow('"bank"');
  });

  it('refuses what is not of the agreed shape', () => {
    expect(() => parseTaxonomy(yaml(category('a', 'shop')))).toThrow();
    expect(() => parseTaxonomy('version: [')).toThrow();
    expect(() => parseTaxonomy(yaml(category('a', 'shop') + category('b', 'shop')) + 'extra: 1')).toThrow('extra');
  });
});
