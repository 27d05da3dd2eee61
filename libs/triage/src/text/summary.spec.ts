import { summarise } from './summary';

describe('summarise', () => {
  it('takes the first sentence that says something, word for word', () => {
    const body =
      'Hi there,\n\nI hope you are well. It fails. The export of our contacts stops after 10,000 rows since Monday. Bye.\n\nThanks\n<PERSON_1>';
    expect(summarise('Export', body)).toBe('The export of our contacts stops after 10,000 rows since Monday.');
  });

  it('joins subject and short sentences when no sentence says enough alone', () => {
    expect(summarise('Login', 'Broken. Help!')).toBe('Login - Broken. - Help!');
  });

  it('falls back to the subject, and to nothing', () => {
    expect(summarise('Where is my order?', '')).toBe('Where is my order?');
    expect(summarise('', ' \n ')).toBe('');
  });

  it('leaves out markup and quoted messages', () => {
    const body =
      '<p>The <b>lamp</b> arrived with a broken glass shade.</p><blockquote>Your order has shipped</blockquote>';
    expect(summarise('', body)).toBe('The lamp arrived with a broken glass shade.');
  });

  it('is at most 200 characters and does not cut a placeholder or an emoji in two', () => {
    for (let shift = 0; shift < 30; shift++) {
      const summary = summarise('', `${'x'.repeat(170 + shift)}<CREDIT_CARD_1>😀😀😀😀😀😀 and so on for a while`);
      expect(summary.length).toBeLessThanOrEqual(200);
      expect(summary.replace(/<CREDIT_CARD_1>/g, '')).not.toMatch(/</);
      expect(summary.isWellFormed()).toBe(true);
    }
  });
});
