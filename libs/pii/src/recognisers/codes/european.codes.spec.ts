import { leaves, masks } from '../../testing/type-tables';

const id = '<EU_NATIONAL_ID_1>';

describe('European national ids', () => {
  it.each([
    ['Meine Steuer-ID lautet 86 095 742 719', `Meine Steuer-ID lautet ${id}`],
    ['IdNr. 86095742718', `IdNr. ${id}`],
    ['Sozialversicherungsnummer 15 070649 C 103', `Sozialversicherungsnummer ${id}`],
    ['Ausweisnummer: L01X00T471', `Ausweisnummer: ${id}`],
    ['AHV-Nummer 756.9217.0769.85', `AHV-Nummer ${id}`],
    ['numéro de sécurité sociale : 2 55 08 14 168 025 38', `numéro de sécurité sociale : ${id}`],
    ['NIR 255081416802539', `NIR ${id}`],
    ['DNI 54362315K', `DNI ${id}`],
    ['mi dni es 54362315-A', `mi dni es ${id}`],
    ['54362315K', id],
    ['NIE X-2482300-W', `NIE ${id}`],
    ['codice fiscale RCCMNL83S18D969H', `codice fiscale ${id}`],
    ['RCCMNL83S18D969H', id],
    ["carta d'identità CA48213FN", `carta d'identità ${id}`],
    ['BSN 111222333', `BSN ${id}`],
    ['burgerservicenummer 111222334', `burgerservicenummer ${id}`],
    ['PESEL 44051401359', `PESEL ${id}`],
    ['numer dowodu ABC 123456', `numer dowodu ${id}`],
    ['PPS number 1234567FA', `PPS number ${id}`],
    ['o meu NIF é 501 964 843', `o meu NIF é ${id}`],
    ['Cartão de cidadão 00000000 0 ZZ4', `Cartão de cidadão ${id}`],
    ['rijksregisternummer 85.07.30-033.28', `rijksregisternummer ${id}`],
    ['numéro national 85073003328', `numéro national ${id}`],
    ['personnummer 850709-9805', `personnummer ${id}`],
  ])('%s', masks);

  it.each([
    'Bestellnummer 86095742719',
    'référence 255081416802538',
    'pedido 54362315K',
    'faktura 44051401359',
    'fatura 501 964 843',
    '85.07.30 war der Tag',
    'USt-IdNr. DE811907980',
    'SIRET 732 829 320 00074',
  ])('is not: %s', leaves);
});
