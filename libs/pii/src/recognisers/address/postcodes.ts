import type { Region } from '@switchyard/domain';
import { shapes } from '../../names/tokens';
import type { AddressReader } from './address-reader';

/** A form of postcode that can be told by itself, with the country group that uses it. */
export interface PostcodeForm {
  region: Region;
  /** How many digits its first token is; 0 when that begins with a letter. */
  digits: number;
  /** Sticky: matches at one place only. */
  pattern: RegExp;
  /** Whether the town stands after the code. */
  townAfter: boolean;
}

const end = '(?![\\p{L}\\p{N}]|-[\\p{L}\\p{N}])';

/** Forms with letters or a fixed sign: rare enough to anchor an address. */
const firmPostcodes: readonly PostcodeForm[] = [
  {
    region: 'UK',
    digits: 0,
    pattern: new RegExp(
      `(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?[0-9][0-9A-HJKMNPR-Y]? ?[0-9][ABD-HJLNP-UW-Z]{2})${end}`,
      'uy',
    ),
    townAfter: false,
  },
  {
    region: 'CA',
    digits: 0,
    pattern: new RegExp(`[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z][ -]?[0-9][ABCEGHJ-NPRSTV-Z][0-9]${end}`, 'uy'),
    townAfter: false,
  },
  {
    region: 'EU',
    digits: 0,
    pattern: new RegExp(`[AC-FHKNPRTV-Y][0-9]{2} ?[0-9AC-FHKNPRTV-Y]{4}${end}`, 'uy'),
    townAfter: false,
  },
  { region: 'US', digits: 5, pattern: new RegExp(`[0-9]{5}-[0-9]{4}${end}`, 'uy'), townAfter: false },
  { region: 'EU', digits: 4, pattern: new RegExp(`[1-9][0-9]{3} ?[A-Z]{2}${end}`, 'uy'), townAfter: true },
  { region: 'EU', digits: 4, pattern: new RegExp(`[0-9]{4}-[0-9]{3}${end}`, 'uy'), townAfter: true },
  { region: 'EU', digits: 2, pattern: new RegExp(`[0-9]{2}-[0-9]{3}${end}`, 'uy'), townAfter: true },
];

/** The firm postcode that starts at a token, and the offset after it. */
export function firmPostcodeAt(reader: AddressReader, at: number): { form: PostcodeForm; end: number } | null {
  const token = reader.token(at);
  if (!token) return null;
  const opensWithLetter = token.shape === shapes.coded || token.folded === 'gir';
  const digits = token.shape === shapes.number ? token.end - token.start : opensWithLetter ? 0 : -1;
  for (const form of firmPostcodes) {
    const end = form.digits === digits ? reader.match(form.pattern, at) : -1;
    if (end > 0) return { form, end };
  }
  return null;
}

/** Forms of digits alone: they count only inside an address. */
export const loosePostcode = new RegExp(
  `(?:[A-Z]{1,2}-)?(?:[0-9]{3} ?[0-9]{3}|[0-9]{5}|[0-9]{4}|[0-9]{3} ?[0-9]{2})${end}`,
  'uy',
);

export const houseNumber = new RegExp(
  `(?:(?:[Nn][o°ºr]\\.?|[Nn]\\.[°º]|#) ?)?[0-9]{1,5}(?:[-/][0-9]{1,4}){0,3}(?: ?[a-zA-Z](?![\\p{L}\\p{N}'.]))?(?:-[A-Z]{1,3}${end})?(?: ?(?:bis|ter|quater)${end})?`,
  'uy',
);

export const postBox = new RegExp(
  `(?:(?:[Pp]\\.? ?[Oo]\\.?|GPO|G\\.P\\.O\\.|[Pp]ost [Oo]ffice) ?(?:[Bb]ox|BOX)|PMB|Locked Bag|Private Bag|Postfach|POSTFACH|[Bb]o[iî]te [Pp]ostale|B\\.?P\\.?|[Aa]partado(?: de [Cc]orreos| [Pp]ostal)?|Apdo\\.?|[Cc]asella [Pp]ostale|C\\.P\\.|Postbus|[Cc]aixa [Pp]ostal|[Ss]krytka [Pp]ocztowa|skr\\. poczt\\.|RR|Box)[ .:#]{0,3}(?:[Nn][ro°º]\\.? ?)?[0-9][0-9 ]{0,7}`,
  'uy',
);
