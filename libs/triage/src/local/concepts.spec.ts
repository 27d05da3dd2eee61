import { conceptCount, readConcepts } from './concepts';
import { featureWords } from './feature-words';

const shown = (text: string) =>
  readConcepts(featureWords(text)).flatMap((weight, group) => (weight > 0 ? [group] : []));

describe('readConcepts', () => {
  it.each([
    ['refund', 'Erstattung', 'remboursement', 'reembolso', 'rimborso'],
    ['parcels', 'Paket', 'colis', 'paquete', 'pacco'],
    ['password', 'Kennwort', 'mot de passe', 'contraseña', 'senha'],
  ])('puts %s with its translations', (english, ...others) => {
    const groups = shown(english);
    expect(groups.length).toBeGreaterThan(0);
    for (const other of others) expect(groups.some((group) => shown(other).includes(group))).toBe(true);
  });

  it('matches words in a row, not their parts', () => {
    expect(shown('gift card')).not.toEqual(shown('gift'));
    expect(shown('the gift')).toEqual([]);
  });

  it('grows with mentions, up to 1', () => {
    const highest = (text: string) => Math.max(...readConcepts(featureWords(text)));
    expect(highest('refund')).toBeLessThan(highest('refund refund'));
    expect(highest('refund '.repeat(50))).toBe(1);
    expect(readConcepts([])).toEqual(new Array(conceptCount).fill(0));
  });
});
