import { defaultTaxonomy } from './default-taxonomy';

const { version, industries, categories } = defaultTaxonomy();

describe('defaultTaxonomy', () => {
  it('is version 1 with the industries and categories a new installation has', () => {
    expect(version).toBe(1);
    expect(industries.map(({ id }) => id)).toEqual(['saas', 'ecommerce', 'general']);
    expect(categories.map(({ id }) => id).sort()).toEqual([
      ...['account-management', 'api-technical', 'billing-subscription', 'bug-report', 'cancellation', 'complaint'],
      ...['compliment', 'data-export', 'feature-request', 'general-inquiry', 'login-authentication', 'order-status'],
      ...['payment-checkout', 'performance-outage', 'product-inquiry', 'returns-refunds', 'security'],
      'shipping-delivery',
    ]);
  });

  it.each(categories)(
    '$id has enough to learn from and a reply in six languages',
    ({ examples, description, reply }) => {
      expect(new Set(examples).size).toBe(examples.length);
      expect(examples.length).toBeGreaterThanOrEqual(25);
      expect(description.length).toBeGreaterThan(40);
      expect(reply.match(/^\[[a-z]{2}\]$/gm)).toEqual(['[de]', '[fr]', '[es]', '[pt]', '[it]']);
    },
  );

  it('shows no example under two categories', () => {
    const all = categories.flatMap(({ examples }) => examples);
    expect(new Set(all).size).toBe(all.length);
  });

  it('gives a copy that its taker may change', () => {
    defaultTaxonomy().categories.length = 0;
    expect(defaultTaxonomy().categories).toHaveLength(18);
  });
});
