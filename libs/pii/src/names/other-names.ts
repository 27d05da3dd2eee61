import { fold } from '../document/words';
import type { Sentence } from './features';
import { nameFlags, wordFlags } from './lexicon-flags';
import { shapes } from './tokens';

const words = (list: string) => new Set(fold(list).trim().split(/\s+/));
const ampersand = 38;
const comma = 44;

/** Words that places are named with: `Fort William`, `Port Blair`. */
const placeOpenings = words('fort port mount mt lake cape camp point bay isle glen loch rio villa castel monte');
/** Words after which a single name with a capital is a place, by the number of the language. */
const locatives = [
  'in near inside outside',
  'in nach aus',
  '',
  'en desde',
  'in',
  'in uit naar te',
  'w we do',
  'em desde',
].map(words);
/** Before `di`, `of` and the like: the name after them is where the thing stands. */
const sites = words(`
  vendita sede filiale negozio ufficio magazzino tribunale comune pace questura prefettura agenzia tienda sucursal oficina almacén juzgado
  ayuntamiento magasin agence bureau entrepôt mairie lager niederlassung amtsgericht finanzamt stadt winkel vestiging filiaal
  gemeente loja agência armazém câmara store branch office warehouse depot hub city town county port airport university`);
const joints = words('di da de do da du of von van a à in te');
const births = words('nato nata né née nacido nacida nascido nascida geboren born');
const courts = words(
  'giudice tribunale procura questura juzgado ayuntamiento amtsgericht landgericht mairie préfecture',
);

const callingWords = words('called named genannt namens llamado llamada appelé appelée');
const namedThings = words(`
  company firm business shop store supplier vendor seller brand charity agency app colour color product project game site website page group town village
  city place street pub restaurant hotel boat dog cat horse file folder tool plugin feature plan firma laden produkt empresa tienda
  producto entreprise société boutique produit`);

function isCapital(sentence: Sentence, at: number): boolean {
  const shape = sentence.tokens[at]?.shape;
  return shape === shapes.capitalised || shape === shapes.upper;
}

/** Whether a word with a capital is none of a name: `Ceramics`, `Clínica`. */
function isOtherWord(sentence: Sentence, at: number): boolean {
  const flags = sentence.flags[at] ?? 0;
  if (!isCapital(sentence, at) || flags & (wordFlags.first | wordFlags.title)) return false;
  return (flags & nameFlags) === 0 || (flags & (wordFlags.common | wordFlags.thing)) !== 0;
}

/** `a company called …`: something else than a person is called by the name that starts at a token. */
export function callsNoPerson({ tokens }: Sentence, first: number): boolean {
  return callingWords.has(tokens[first - 1]?.folded ?? '') && namedThings.has(tokens[first - 2]?.folded ?? '');
}

/** Whether a word with a capital that says what a firm does stands before a name, and not because it opens a sentence. */
function followsOtherWord(sentence: Sentence, first: number): boolean {
  const flags = sentence.flags[first - 1] ?? 0;
  const isInside =
    (sentence.tokens[first - 2]?.shape ?? 0) >= shapes.lower || sentence.tokens[first - 2]?.hash === comma;
  return isInside && isOtherWord(sentence, first - 1) && (flags & wordFlags.common) !== 0 && !(flags & wordFlags.thing);
}

/** Whether a single word stands in the name of a firm: `Baptiste Legal`, `Clínica Pujol`, `Thelen & Partner`. */
export function isFirm(sentence: Sentence, first: number, last: number): boolean {
  if (last - first > 1) return false;
  return isOtherWord(sentence, last) || followsOtherWord(sentence, first) || sentence.tokens[last]?.hash === ampersand;
}

/** Whether what stands before a name says that it is a place: `Fort William`, `nato a Ferrara`, `punto vendita di Bari`. */
export function isPlace({ tokens, flags, language }: Sentence, first: number, last: number): boolean {
  const before = tokens[first - 1];
  const folded = before?.folded ?? '';
  if (courts.has(tokens[first]?.folded ?? '')) return true;
  if (last - first > 1) return false;
  const beforeThat = tokens[first - 2]?.folded ?? '';
  if (before?.shape === shapes.capitalised && placeOpenings.has(folded)) return true;
  if (joints.has(folded) && (births.has(beforeThat) || sites.has(beforeThat))) return true;
  if ((flags[first] ?? 0) & wordFlags.first) return false;
  const isLocative = (at: number) => locatives[language]?.has(tokens[at]?.folded ?? '') ?? false;
  if (isLocative(first - 1)) return true;
  // `in Dharmanagar, Tripura`
  return before?.hash === comma && tokens[first - 2]?.shape === shapes.capitalised && isLocative(first - 3);
}
