import { addUsage, billedUsage } from './prices';

describe('billedUsage', () => {
  it('multiplies tokens by the price per million', () => {
    expect(billedUsage('gpt-4o-mini', 1_000_000, 500_000).costUsd).toBeCloseTo(0.15 + 0.3);
  });

  it('knows a dated version by its model', () => {
    expect(billedUsage('gpt-4.1-mini-2025-04-14', 10_000, 0)).toEqual(billedUsage('gpt-4.1-mini', 10_000, 0));
  });

  it('does not make up a price', () => {
    expect(billedUsage('llama3.1:8b', 10, 10)).toEqual({ promptTokens: 10, completionTokens: 10, costUsd: null });
  });
});

describe('addUsage', () => {
  const known = { promptTokens: 1, completionTokens: 2, costUsd: 0.5 };

  it('adds tokens and dollars', () => {
    expect(addUsage(known, known)).toEqual({ promptTokens: 2, completionTokens: 4, costUsd: 1 });
  });

  it('has no cost when one part has none, and is the other one when one is missing', () => {
    expect(addUsage(known, { ...known, costUsd: null })?.costUsd).toBeNull();
    expect(addUsage(null, known)).toEqual(known);
    expect(addUsage(null, null)).toBeNull();
  });
});
