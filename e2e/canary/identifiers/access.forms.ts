import { bitcoinAddress } from './check-digits';
import { form, type Form } from './form';
import type { Random } from './random';

const filled = (pattern: string) => (random: Random) => random.fill(pattern);
const hashOf = (random: Random) => Buffer.from(random.fill('&'.repeat(40)), 'hex');
const password = (value: string) => [/:\/\/[^:]+:([^@]+)@/.exec(value)?.[1] ?? value];
const words = ['bluefox', 'sunnygirl', 'rainmaker', 'nightowl', 'teapot', 'clockwork'];

/** Devices, sign-ins, keys and wallets. */
export const accessForms: readonly Form[] = [
  form(
    'IP',
    null,
    'My IP address is {}. | Public IP: {}',
    (random) => `203.${random.integer(10, 250)}.${random.integer(10, 250)}.${random.integer(100, 250)}`,
  ),
  form(
    'IP',
    null,
    'Logins came from {} again. | Meine IP ist {}.',
    (random) => `82.${random.integer(10, 250)}.${random.integer(10, 250)}.${random.integer(100, 250)}`,
  ),
  form('IP', null, 'My IPv6 address is {}. | IP: {}', filled('2001:db8:&&&$:&&&$::&&&$')),
  form('MAC', null, 'The router’s MAC address is {}. | MAC: {}', filled('&&:&&:&&:&&:&&:&&')),
  form('MAC', null, 'MAC address {} | mac: {}', (random) => random.fill('&&-&&-&&-&&-&&-&&').toUpperCase()),
  form('USERNAME', null, 'My username is {}. | Username: {}', (random) => random.pick(words) + random.fill('_~~##')),
  form('USERNAME', null, 'Benutzername: {} | nom d’utilisateur : {} | usuario: {}', (random) =>
    random.fill('~~~~~.~~~~~##'),
  ),
  form('PASSWORD', null, 'My password is {} | Password: {}', (random) => random.fill('?~~~~~##!~#')),
  form('PASSWORD', null, 'Passwort: {} | mot de passe : {} | contraseña: {}', (random) => random.fill('?~~##~~$#~~#')),
  form('SECRET', null, 'My API key is {} | API_KEY={}', (random) => `sk_live_${random.fill('*'.repeat(24))}`),
  form('SECRET', null, 'The key {} was committed by mistake. | access key: {}', (random) =>
    random.fill('AKIA================'),
  ),
  form('SECRET', null, 'token: {} | GitHub token {}', (random) => `ghp_${random.fill('*'.repeat(36))}`),
  form('SECRET', null, 'curl -H "Authorization: Bearer {}" answers 401', (random) => random.fill('*'.repeat(32))),
  form(
    'SECRET',
    null,
    'DATABASE_URL={} | My connection string is {}',
    (random) => `postgres://shop:${random.fill('*'.repeat(14))}@db.brightmail.example:5432/shop`,
    password,
  ),
  form('CRYPTO', null, 'My wallet address is {}. | I sent 0.02 BTC to {}', (random) => bitcoinAddress(hashOf(random))),
  form('CRYPTO', null, 'My ETH wallet is {}. | Withdraw to {}', (random) => `0x${hashOf(random).toString('hex')}`),
];
