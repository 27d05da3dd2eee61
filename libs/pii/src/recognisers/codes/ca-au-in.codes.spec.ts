import { leaves, masks } from '../../testing/type-tables';

describe('numbers of Canada', () => {
  it.each([
    ['SIN 046 454 286', 'SIN <CA_SIN_1>'],
    ['my sin number is 046454286', 'my sin number is <CA_SIN_1>'],
    ['Social insurance number: 046-454-287', 'Social insurance number: <CA_SIN_1>'],
    ["numéro d'assurance sociale 046 454 286", "numéro d'assurance sociale <CA_SIN_1>"],
  ])('%s', masks);
  it.each(['100 200 300 users', 'pedido sin 3 cajas', 'order 046 454 286'])('is not: %s', leaves);
});

describe('numbers of Australia', () => {
  it.each([
    ['TFN 123 456 782', 'TFN <AU_TFN_1>'],
    ['tax file number: 123456789', 'tax file number: <AU_TFN_1>'],
    ['Medicare card number 2123 45670 1', 'Medicare card number <AU_MEDICARE_1>'],
    ['Medicare 2123 45670 1/2', 'Medicare <AU_MEDICARE_1>'],
    ['medicare no 21234567011', 'medicare no <AU_MEDICARE_1>'],
    ['2123 45670 1', '<AU_MEDICARE_1>'],
    ['BSB 062-000 account number 12345678', 'BSB <AU_BSB_1> account number <BANK_ACCOUNT_1>'],
    ['BSB/Account: 062 000 / 12345678', 'BSB/Account: <AU_BSB_1> / <BANK_ACCOUNT_1>'],
  ])('%s', masks);
  it.each(['item 062-000', 'ABN 51 824 753 556', 'Medicare closes at 5'])('is not: %s', leaves);
});

describe('numbers of India', () => {
  it.each([
    ['Aadhaar 2341 2341 2346', 'Aadhaar <IN_AADHAAR_1>'],
    ['aadhar no 234123412345', 'aadhar no <IN_AADHAAR_1>'],
    ['मेरा आधार नंबर 2341 2341 2346 है', 'मेरा आधार नंबर <IN_AADHAAR_1> है'],
    ['2341 2341 2346', '<IN_AADHAAR_1>'],
    ['PAN ABCPE1234F', 'PAN <IN_PAN_1>'],
    ['ABCPE1234F', '<IN_PAN_1>'],
    ['my pan is abcpe1234f', 'my pan is <IN_PAN_1>'],
    ['IFSC SBIN0001234, A/c no 12345678901', 'IFSC <IN_IFSC_1>, A/c no <BANK_ACCOUNT_1>'],
    ['HDFC0000123', '<IN_IFSC_1>'],
    ['paid from rahul.v7@okhdfcbank', 'paid from <IN_UPI_1>'],
    ['UPI id: shop-9@newbank', 'UPI id: <IN_UPI_1>'],
  ])('%s', masks);
  it.each(['gift card 2341 2341 2346', 'UTR 412345678901', 'GSTIN 27AAPFU0939F1ZV', 'thanks @support'])(
    'is not: %s',
    leaves,
  );
});
