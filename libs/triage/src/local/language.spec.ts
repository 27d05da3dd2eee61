import { detectLanguage } from './language';

const expected = new Set(['en', 'de', 'fr', 'es', 'pt', 'it']);

describe('detectLanguage', () => {
  it.each([
    ['My parcel has not arrived and I would like to know where it is.', 'en'],
    ['Mein Paket ist nicht angekommen, wo ist es?', 'de'],
    ['Mon colis est perdu', 'fr'],
    ['No puedo iniciar sesión', 'es'],
    ['Não consigo entrar na minha conta', 'pt'],
    ['Waar blijft mijn pakket? Ik wacht al twee weken.', 'nl'],
    ['Где мой заказ?', 'ru'],
    ['order status', 'en'],
    ['data export', 'en'],
  ])('%j is %s', (text, language) => {
    expect(detectLanguage(text, expected)).toBe(language);
  });

  it.each([
    '',
    'ok',
    'API error',
    '12345 67890',
    '<PERSON_1> <EMAIL_2>',
    'https://example.com/a/very/long/link/to/somewhere',
  ])('does not guess at %j', (text) => {
    expect(detectLanguage(text, expected)).toBe('und');
  });

  it('looks past code and links', () => {
    const text = 'Beim Aufruf von `GET /v2/users?limit=10` erscheint diese Meldung: https://example.com/help';
    expect(detectLanguage(text, expected)).toBe('de');
  });
});
