import { featureWords } from './feature-words';

describe('featureWords', () => {
  it('lowers, unaccents and leaves placeholders out', () => {
    expect(featureWords('Überweisung für <PERSON_1> – Año 2024!')).toEqual(['uberweisung', 'fur', 'ano', '#']);
  });

  it('keeps short numbers, such as error codes', () => {
    expect(featureWords('error 503, order 123456')).toEqual(['error', '503', 'order', '#']);
  });

  it('takes French and Italian articles off, and keeps English contractions', () => {
    expect(featureWords("l'adresse dell'ordine d’accord can't")).toEqual(['adresse', 'ordine', 'accord', "can't"]);
  });

  it('is not fooled by invisible characters', () => {
    expect(featureWords('re\u200Bfund Rück\u00ADsendung')).toEqual(['refund', 'rucksendung']);
  });
});
