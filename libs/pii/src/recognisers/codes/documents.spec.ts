import { leaves, masks } from '../../testing/type-tables';

describe('passports', () => {
  it.each([
    ['passport number 123456789', 'passport number <PASSPORT_1>'],
    ['My passport is C01X00T47', 'My passport is <PASSPORT_1>'],
    ['Reisepass Nr. C01X00T47', 'Reisepass Nr. <PASSPORT_1>'],
    ['passeport n° 12AB34567', 'passeport n° <PASSPORT_1>'],
    ['passaporto n. YA1234567', 'passaporto n. <PASSPORT_1>'],
    ['pasaporte AAA123456', 'pasaporte <PASSPORT_1>'],
    ['numer paszportu AB 1234567', 'numer paszportu <PASSPORT_1>'],
    ['12345678 is my passport number', '<PASSPORT_1> is my passport number'],
  ])('%s', masks);
  it.each(['My passport expires in 2027', 'passport photo 35x45', 'lost passport, ticket 5520918'])(
    'is not: %s',
    leaves,
  );
});

describe('driving licences', () => {
  it.each([
    ['driver license D1234567', 'driver license <DRIVER_LICENSE_1>'],
    ["driver's license # B123-4567-8901", "driver's license # <DRIVER_LICENSE_1>"],
    ['MORGA753116SM9IJ', '<DRIVER_LICENSE_1>'],
    ['DL no: MH12 20110012345', 'DL no: <DRIVER_LICENSE_1>'],
    ['Führerschein B072RRE2I55', 'Führerschein <DRIVER_LICENSE_1>'],
    ['permis de conduire n° 131259907593', 'permis de conduire n° <DRIVER_LICENSE_1>'],
    ['License: 12345678', 'License: <DRIVER_LICENSE_1>'],
  ])('%s', masks);
  it.each(['license key ABCD-1234-EFGH-5678', 'the license for 25 seats'])('is not: %s', leaves);
});

describe('vehicles', () => {
  it.each([
    ['AB12 CDE', '<VEHICLE_1>'],
    ['my reg is ab12 cde', 'my reg is <VEHICLE_1>'],
    ['Kennzeichen B-AB 1234', 'Kennzeichen <VEHICLE_1>'],
    ['plaque AB-123-CD', 'plaque <VEHICLE_1>'],
    ['MH 12 AB 1234', '<VEHICLE_1>'],
    ['matrícula 1234 BCD', 'matrícula <VEHICLE_1>'],
    ['targa AB123CD', 'targa <VEHICLE_1>'],
    ['kenteken 12-ABC-3', 'kenteken <VEHICLE_1>'],
    ['license plate 7ABC123', 'license plate <VEHICLE_1>'],
    ['VIN 1HGCM82633A004352', 'VIN <VEHICLE_1>'],
    ['1HGCM82633A004352', '<VEHICLE_1>'],
  ])('%s', masks);
  it.each(['I registered in 2019', 'model XR-2200', 'item A12 BCD9', 'the car broke down on 12 May 2024'])(
    'is not: %s',
    leaves,
  );
});

describe('bank accounts', () => {
  it.each([
    ['account number 12345678', 'account number <BANK_ACCOUNT_1>'],
    ['A/c no. 12345678901234', 'A/c no. <BANK_ACCOUNT_1>'],
    ['Kontonummer 1234567890', 'Kontonummer <BANK_ACCOUNT_1>'],
    ['número de cuenta 2100 0418 45 0200051332', 'número de cuenta <BANK_ACCOUNT_1>'],
    ['acct# 000123456789', 'acct# <BANK_ACCOUNT_1>'],
  ])('%s', masks);
  it.each(['customer account number 4471920', 'account manager since 2019', 'my account was locked after 3 attempts'])(
    'is not: %s',
    leaves,
  );
});
