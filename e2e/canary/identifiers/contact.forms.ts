import { form, type Form } from './form';
import { familyName, fullName, mailbox } from './people';
import type { Random } from './random';

const domains = ['brightmail.example', 'postbox.example.org', 'kestrelworks.example.com', 'lindenhof.example.net'];
const email = (random: Random) => `${mailbox(random)}@${random.pick(domains)}`;
const beforeAt = (value: string) => [value.slice(0, value.indexOf('@'))];
const street = (value: string) => [value.split(',')[0] ?? value];
const streetNames = ['Tannery', 'Oak Hollow', 'Maple Ridge', 'Station', 'Rosebery', 'Larkspur', 'Juniper', 'Millbrook'];
const day = (random: Random) => String(random.integer(1, 28)).padStart(2, '0');
const month = (random: Random) => String(random.integer(1, 12)).padStart(2, '0');
const year = (random: Random) => String(random.integer(1941, 2004));
const monthNames = ['January', 'March', 'April', 'June', 'August', 'October', 'November', 'December'];

const people: Form[] = [
  form('PERSON', 'UK', 'My name is {}. | Account holder: {} | Kind regards,\n{}', fullName, (name) => [
    familyName(name),
  ]),
  form('PERSON', 'US', 'Hi, my name is {} and I need help. | Best regards,\n{}', fullName, (name) => [
    familyName(name),
  ]),
  form('PERSON', 'EU', 'Ich heiße {}. | Mit freundlichen Grüßen\n{} | Je m’appelle {}.', fullName, (name) => [
    familyName(name),
  ]),
  form('PERSON', 'IN', 'Name: {} | Thanks and regards,\n{}', fullName, (name) => [familyName(name)]),
  form('EMAIL', 'US', 'You can reach me at {}. | My email is {} | E-mail: {}', email, beforeAt),
  form('EMAIL', 'EU', 'Bitte schreiben Sie an {}. | Mon adresse e-mail est {}. | Mi correo es {}', email, beforeAt),
];

const phones: Form[] = [
  form('PHONE', 'US', 'Call me at {}. | My phone number is {} | Cell: {}', (random) => random.fill('(415) 2$$-####')),
  form('PHONE', 'UK', 'My mobile is {}. | Phone: {}', (random) => random.fill('07### ######')),
  form('PHONE', 'EU', 'Rufen Sie mich bitte unter {} zurück. | Telefon: {}', (random) =>
    random.fill('+49 171 $######'),
  ),
  form('PHONE', 'EU', 'Mon téléphone : {} | Appelez-moi au {}.', (random) => random.fill('+33 6 $# ## ## ##')),
  form('PHONE', 'IN', 'My mobile number is {}. | Contact no: {}', (random) => random.fill('+91 98### #####')),
  form('PHONE', 'AU', 'Please ring me on {}. | Mobile: {}', (random) => random.fill('04$$ ### ###')),
  form('PHONE', 'CA', 'You can call me at {}. | Tel: {}', (random) => random.fill('+1 604 2$$ ####')),
];

const home = (random: Random) => random.integer(11, 979);

const places: Form[] = [
  form(
    'ADDRESS',
    'US',
    'My address is {}. | Ship it to {}.',
    (random) =>
      `${home(random)}${random.fill('$')} ${random.pick(streetNames)} Lane, Austin, TX ${random.fill('787##')}`,
    street,
  ),
  form(
    'ADDRESS',
    'UK',
    'I live at {}. | New address: {}',
    (random) => `${home(random)} ${random.pick(streetNames)} Road, Leeds LS${random.fill('$ $')}AB`,
    street,
  ),
  form(
    'ADDRESS',
    'EU',
    'Meine Adresse: {} | Ich wohne in {}.',
    (random) =>
      `${random.pick(['Lindenstraße', 'Goethestraße', 'Gartenweg', 'Schillerstraße'])} ${home(random)}, ${random.fill('603##')} Frankfurt am Main`,
    street,
  ),
  form(
    'ADDRESS',
    'EU',
    'Mon adresse est {}.',
    (random) =>
      `${home(random)} rue de la ${random.pick(['République', 'Fontaine', 'Liberté'])}, ${random.fill('6900$')} Lyon`,
    street,
  ),
  form(
    'ADDRESS',
    'CA',
    'My address has changed to {}.',
    (random) => `${home(random)} ${random.pick(streetNames)} Street, Toronto, ON M${random.fill('$B $L$')}`,
    street,
  ),
  form(
    'ADDRESS',
    'AU',
    'Please deliver to {}.',
    (random) => `${home(random)} ${random.pick(streetNames)} Drive, Geelong VIC 3220`,
    street,
  ),
  form(
    'ADDRESS',
    'IN',
    'Delivery address: {}',
    (random) => `Flat ${home(random)}, Lotus Towers, MG Road, Pune ${random.fill('4110$$')}`,
    street,
  ),
];

const births: Form[] = [
  form('DOB', 'US', 'My date of birth is {}. | DOB: {}', (random) => `${month(random)}/${day(random)}/${year(random)}`),
  form(
    'DOB',
    'UK',
    'Date of birth: {} | I was born on {}.',
    (random) => `${random.integer(1, 28)} ${random.pick(monthNames)} ${year(random)}`,
  ),
  form('DOB', 'EU', 'Geburtsdatum: {} | geboren am {}', (random) => `${day(random)}.${month(random)}.${year(random)}`),
  form('DOB', 'EU', 'Date de naissance : {} | né le {}', (random) => `${day(random)}/${month(random)}/${year(random)}`),
  form('DOB', 'IN', 'DOB: {} | Date of birth - {}', (random) => `${day(random)}-${month(random)}-${year(random)}`),
];

/** How to reach somebody, where they live and when they were born. */
export const contactForms: readonly Form[] = [...people, ...phones, ...places, ...births];
