import { ownWords } from './own-words';

describe('ownWords', () => {
  it.each([
    ['Hello,\n\nMy parcel is late.\n\nKind regards,\nAnn Miller\nSales', 'My parcel is late.'],
    ['Hi team, my parcel is late.', 'my parcel is late.'],
    ['Sehr geehrte Damen und Herren,\ndas Paket fehlt.\nMit freundlichen Grüßen\nA. Muster', 'das Paket fehlt.'],
    ['Bonjour,\nLe colis manque.\nCordialement\nAnne', 'Le colis manque.'],
    ['New question.\n\nOn Mon, 3 May 2027 at 10:00, Support wrote:\n> old\n> text', 'New question.'],
    ['New question.\n-----Original Message-----\nFrom: support\nold', 'New question.'],
    ['It works now.\n-- \nAnn Miller | CEO', 'It works now.'],
    ['> What is your number?\nIt is 7.', 'It is 7.'],
    ['Thanks for the parcel! It arrived.', 'Thanks for the parcel! It arrived.'],
  ])('%j → %j', (text, expected) => {
    expect(ownWords(text)).toBe(expected);
  });

  it('gives everything when nothing else would be left', () => {
    expect(ownWords('> only\n> quoted')).toBe('> only\n> quoted');
    expect(ownWords('Hello')).toBe('Hello');
  });

  it('keeps a long text after an early word of thanks', () => {
    const text = `Thanks\n${'There is more to say.\n'.repeat(20)}`.trim();
    expect(ownWords(text)).toContain('more to say');
  });
});
