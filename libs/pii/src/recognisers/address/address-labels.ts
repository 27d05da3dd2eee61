import { fold } from '../../document/words';
import { phrasesOf } from '../../labels/phrases';
import { hashOf } from '../../names/hash';
import { tokensOf } from '../../names/tokens';
import type { AddressReader } from './address-reader';

/** Words that announce an address, by their last word; folded. */
const phrases = phrasesOf(`
  address, addresses, addr, ship to, shipped to, ships to, shipping to, deliver to, delivered to, delivery to, send to, sent to, send it to,
  mail to, bill to, post to, forward to, live at, lives at, living at, reside at, residing at, resident of, located at, moved to, moving to,
  postcode, post code, zip, zip code, postal code, pincode, pin code, eircode, location, residence, r/o,
  adresse, anschrift, lieferadresse, rechnungsadresse, lieferanschrift, rechnungsanschrift, wohnhaft in, wohne in, wohnt in, plz, postleitzahl,
  postanschrift, lieferung an, gezogen nach, code postal, domicile, j'habite, habite au, demeurant, livraison a, livrer a, siege social,
  direccion, domicilio, codigo postal, vivo en, envio a, enviar a, residente en, indirizzo, residente in, abito in, spedire a, cap,
  adres, bezorgadres, factuuradres, woon op, wonend, adres dostawy, adres zamieszkania, kod pocztowy, zamieszkaly, mieszkam przy,
  morada, endereco, codigo postal, cep, residente na, moro na, vivo na, enviar para`);

const byLastWord = new Map<number, number[][]>();
for (const phrase of phrases) {
  const hashes = tokensOf(fold(phrase)).map(({ hash }) => hash);
  const last = hashes.at(-1) ?? hashOf('');
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), hashes]);
}

const reach = 14;
const mayStandBetween = new Set(
  'is are to in at the ist lautet est es e is jest my our mein new neue nouvelle nueva nuova current old'.split(' '),
);

/** Whether a label such as `Address:` stands before a token, with no other sentence in between. */
export function addressLabelBefore(reader: AddressReader, at: number): boolean {
  let others = 0;
  for (let index = at - 1; index >= 0 && index > at - reach; index -= 1) {
    const token = reader.token(index);
    if (!token || reader.isSign(index, '.!?;') || others > 5) return false;
    const ends = byLastWord.get(token.hash);
    if (
      ends?.some((hashes) =>
        hashes.every((hash, place) => reader.token(index - hashes.length + 1 + place)?.hash === hash),
      )
    )
      return true;
    if (token.folded !== '' && !mayStandBetween.has(token.folded)) others += 1;
  }
  return false;
}
