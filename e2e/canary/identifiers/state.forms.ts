import { stdnum } from 'stdnum';
import { isLuhn, isMedicare, isNhsNumber, isTaxFileNumber, isVerhoeff } from './check-digits';
import { form, type Form, until } from './form';
import type { Random } from './random';

const filled = (pattern: string) => (random: Random) => random.fill(pattern);
const isRight = (country: string, kind: string) => (value: string) => {
  const validator = stdnum[country]?.[kind];
  if (!validator) throw new Error(`there is no check of ${country} ${kind}`);
  return validator.validate(value).isValid;
};
/** A number of a country whose check digits another library knows. */
const national = (country: string, kind: string, ...patterns: string[]) =>
  until((random) => random.fill(random.pick(patterns)), isRight(country, kind));
/** Two digits each of a day in the year, the month and the day, as in several countries' numbers. */
const date = (random: Random) => `${random.fill('7#')}0${random.fill('$')}1${random.fill('#')}`;

const northAmerica: Form[] = [
  form(
    'US_SSN',
    'US',
    'My SSN is {}. | Social security number: {}',
    (random) => `${random.integer(101, 665)}${random.fill('-1$-$$$$')}`,
  ),
  form(
    'US_SSN',
    'US',
    'My social is {}. | SSN {}',
    (random) => `${random.integer(667, 772)}${random.fill('-2$-$$$$')}`,
  ),
  form(
    'US_ITIN',
    'US',
    'My ITIN is {}. | ITIN: {}',
    (random) => `9${random.fill('##')}-${random.integer(70, 88)}${random.fill('-####')}`,
  ),
  form('CA_SIN', 'CA', 'My SIN is {}. | Social insurance number: {}', until(filled('4## ### ###'), isLuhn)),
  form('CA_SIN', 'CA', 'Mon numéro d’assurance sociale : {} | SIN: {}', until(filled('2##-###-###'), isLuhn)),
];

const kingdom: Form[] = [
  form(
    'UK_NINO',
    'UK',
    'My National Insurance number is {}. | NI number: {}',
    (random) =>
      `${random.pick(['JK', 'MA', 'SR', 'CE', 'WL', 'AB'])}${random.fill(' ## ## ## ')}${random.pick(['A', 'B', 'C', 'D'])}`,
  ),
  form('UK_NHS', 'UK', 'My NHS number is {}. | NHS number: {}', until(filled('4## ### ####'), isNhsNumber)),
  form('UK_NHS', 'UK', 'NHS no: {}', until(filled('7##-###-####'), isNhsNumber)),
];

const australia: Form[] = [
  form('AU_TFN', 'AU', 'My tax file number is {}. | TFN: {}', until(filled('$## ### ###'), isTaxFileNumber)),
  form(
    'AU_MEDICARE',
    'AU',
    'My Medicare number is {}. | Medicare card number: {}',
    until(filled('2### ##### $ 1'), isMedicare),
  ),
];

const india: Form[] = [
  form(
    'IN_AADHAAR',
    'IN',
    'My Aadhaar number is {}. | Aadhaar no: {}',
    until(filled('$### #### ####'), (value) => isVerhoeff(value) && /^[2-9]/.test(value)),
  ),
  form(
    'IN_AADHAAR',
    'IN',
    'मेरा आधार नंबर {} है | aadhar {} not getting verified',
    until(filled('$###-####-####'), (value) => isVerhoeff(value) && /^[2-9]/.test(value)),
  ),
  form('IN_PAN', 'IN', 'My PAN is {}. | PAN card: {}', (random) => random.fill('???P?####?')),
];

const union: Form[] = [
  form(
    'EU_NATIONAL_ID',
    'EU',
    'Meine Steuer-ID lautet {}. | Steuer-ID: {}',
    national('DE', 'idnr', '$##########', '$# ### ### ###'),
  ),
  form(
    'EU_NATIONAL_ID',
    'EU',
    'Numéro de sécurité sociale : {} | Mon NIR est {}.',
    until((random) => random.fill('1 8# 0$ 75 ### ### ##'), isRight('FR', 'nir')),
  ),
  form('EU_NATIONAL_ID', 'EU', 'Hola, mi DNI es {}. | DNI: {}', national('ES', 'dni', '########?', '########-?')),
  form('EU_NATIONAL_ID', 'EU', 'NIE: {} | Mi NIE es {}.', national('ES', 'nie', 'Y#######?', 'X#######?')),
  form(
    'EU_NATIONAL_ID',
    'EU',
    'Il mio codice fiscale è {}. | Codice fiscale: {}',
    national('IT', 'codicefiscale', 'RSS???8#A1#H501?', 'BNCMRA7#D2#F205?'),
  ),
  form('EU_NATIONAL_ID', 'EU', 'Mijn BSN is {}. | BSN: {}', national('NL', 'bsn', '$########')),
  form(
    'EU_NATIONAL_ID',
    'EU',
    'Mój PESEL to {}. | PESEL: {}',
    until((random) => date(random) + random.fill('#####'), isRight('PL', 'pesel')),
  ),
  form('EU_NATIONAL_ID', 'EU', 'My PPS number is {}. | PPSN: {}', national('IE', 'pps', '#######?', '#######?A')),
  form('EU_NATIONAL_ID', 'EU', 'O meu NIF é {}. | Número de contribuinte: {}', national('PT', 'nif', '2########')),
  form(
    'EU_NATIONAL_ID',
    'EU',
    'Mijn rijksregisternummer is {}. | Numéro de registre national : {}',
    until(
      (random) => {
        const [year, month, day] = date(random).match(/../g) ?? [];
        return `${year}.${month}.${day}-${random.fill('###.##')}`;
      },
      isRight('BE', 'nn'),
    ),
  ),
];

const papers: Form[] = [
  form('PASSPORT', 'US', 'My passport number is {}. | Passport no: {}', filled('5########')),
  form('PASSPORT', 'UK', 'Passport number: {}', filled('$########')),
  form('PASSPORT', 'EU', 'Reisepass: {} | Meine Reisepassnummer ist {}.', filled('C01X$$$$$')),
  form('PASSPORT', 'EU', 'Passeport n° {} | Passaporto numero {}', filled('$$??#####')),
  form('PASSPORT', 'IN', 'Passport No. {}', filled('K#######')),
  form('DRIVER_LICENSE', 'US', 'My driver license number is {}. | Driver’s license: {}', filled('?#######')),
  form('DRIVER_LICENSE', 'UK', 'Driving licence number: {}', filled('?????70####??9??')),
  form('DRIVER_LICENSE', 'EU', 'Führerschein: {} | Meine Führerscheinnummer ist {}.', filled('B072RRE2I$$')),
  form('DRIVER_LICENSE', 'AU', 'My driver licence is {}.', filled('$#######')),
  form('DRIVER_LICENSE', 'IN', 'Driving license no: {}', filled('MH12 20#########')),
  form('VEHICLE', 'US', 'My license plate is {}. | VIN: {}', filled('1HGCM8263#A######')),
  form('VEHICLE', 'UK', 'The number plate is {}. | Vehicle registration: {}', filled('E?1$ ???')),
  form('VEHICLE', 'EU', 'Mein Kennzeichen ist {}. | Kennzeichen: {}', filled('HH-?? $$$$')),
  form('VEHICLE', 'EU', 'La matrícula de mi coche es {}. | Kenteken: {}', filled('#### K??')),
  form('VEHICLE', 'IN', 'Vehicle number: {}', filled('MH 12 ?? ####')),
];

/** Numbers that a state gives its people, their papers and their vehicles. */
export const stateForms: readonly Form[] = [...northAmerica, ...kingdom, ...australia, ...india, ...union, ...papers];
