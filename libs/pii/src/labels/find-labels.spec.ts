import { wordsOf } from '../document/words';
import { findLabels } from './find-labels';

function labelsIn(text: string): string[] {
  return findLabels(text, wordsOf(text)).map(({ concept, start, end }) => `${concept}: ${text.slice(start, end)}`);
}

describe('findLabels', () => {
  it.each([
    ['My phone number is', ['phone: phone number']],
    ['gift card number', ['other: gift card number']],
    ['Credit-Card no.', ['card: Credit-Card']],
    ['phone_number=1', ['phone: phone_number']],
    ['NUMÉRO DE TÉLÉPHONE', ['phone: NUMÉRO DE TÉLÉPHONE']],
    ['numero de telephone', ['phone: numero de telephone']],
    ['Kreditkartennummer, Rechnungsnummer', ['card: Kreditkartennummer', 'other: Rechnungsnummer']],
    ['Mandatsnummer', ['other: Mandatsnummer']],
    ['मोबाइल नंबर', ['phone: मोबाइल नंबर']],
    ['order\nphone', ['other: order', 'phone: phone']],
    ['telephony orderly cardboard', []],
  ])('%s', (text, expected) => {
    expect(labelsIn(text)).toEqual(expected);
  });
});
