import { isIban, isLuhn, isRoutingNumber } from './check-digits';
import { form, type Form, until } from './form';
import type { Random } from './random';

const iban = (pattern: string, group = true) =>
  until((random) => {
    const compact = random.fill(pattern);
    return group ? compact.replace(/(.{4})(?=.)/g, '$1 ') : compact;
  }, isIban);
const card = (...patterns: string[]) => until((random) => random.fill(random.pick(patterns)), isLuhn);
const account = (pattern: string) => (random: Random) => random.fill(pattern);
const banks = ['ybl', 'okicici', 'paytm', 'oksbi', 'upi'];

/** Cards, accounts and what stands beside them. */
export const moneyForms: readonly Form[] = [
  form(
    'CREDIT_CARD',
    'US',
    'My card number is {}. | I was charged twice on my Visa {}.',
    card('4### #### #### ####', '4###############'),
  ),
  form(
    'CREDIT_CARD',
    'EU',
    'Meine Kreditkarte {} wurde doppelt belastet. | Ma carte bancaire {} est refusée.',
    card('51##-####-####-####', '53## #### #### ####'),
  ),
  form('CREDIT_CARD', 'UK', 'Amex card: {}', card('37## ###### #####', '34#############')),
  form('CVV', 'US', 'The CVV is {}. | card ending in 4242, cvv {}', account('$##')),
  form('CVV', 'EU', 'Mein CVC lautet {}. | code de sécurité de la carte (CVV) : {}', account('$##')),
  form('CVV', 'UK', 'The card security code is {}. | CVC: {}', account('$##')),
  form('IBAN', 'EU', 'Meine IBAN ist {}. | IBAN: {}', iban('DE####################')),
  form('IBAN', 'EU', 'Mon IBAN : {}', iban('FR#########################')),
  form('IBAN', 'UK', 'Please refund to IBAN {}. | IBAN {}', iban('GB##BARC##############')),
  form('IBAN', 'EU', 'Mi IBAN es {}. | mijn rekening: {}', iban('ES######################', false)),
  form('BANK_ACCOUNT', 'US', 'My checking account number is {}. | Bank account: {}', account('$##########')),
  form('BANK_ACCOUNT', 'UK', 'The account number is {}. | Account no: {}', account('$#######')),
  form('BANK_ACCOUNT', 'EU', 'Kontonummer: {} | Numéro de compte : {}', account('$#########')),
  form('BANK_ACCOUNT', 'IN', 'Refund to A/c no {} please. | Bank account number: {}', account('$###########')),
  form(
    'US_ROUTING',
    'US',
    'Routing number: {} | The ABA routing number is {}.',
    until(account('0########'), isRoutingNumber),
  ),
  form('UK_SORT_CODE', 'UK', 'My sort code is {}. | Sort code: {}', account('20-##-##')),
  form('UK_SORT_CODE', 'UK', 'sort code {} please | The sort code is {}', account('40-##-##')),
  form('AU_BSB', 'AU', 'My BSB is {}. | BSB: {}', account('06#-###')),
  form('AU_BSB', 'AU', 'I bank with BSB {}. | BSB number {}', account('11#-###')),
  form(
    'IN_IFSC',
    'IN',
    'IFSC code: {} | The IFSC is {}.',
    (random) => random.pick(['HDFC', 'SBIN', 'KKBK', 'PUNB']) + random.fill('0######'),
  ),
  form(
    'IN_UPI',
    'IN',
    'My UPI ID is {}. | Kindly refund to my UPI {}',
    (random) => `${random.fill('~~~~~~.~~~~~##')}@${random.pick(banks)}`,
  ),
  form('IN_UPI', 'IN', 'gpay id: {} | UPI: {}', (random) => `${random.fill('98########')}@${random.pick(banks)}`),
];
