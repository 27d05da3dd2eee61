import { heldOutTickets } from '../../../training/held-out-tickets';
import { readMarked } from '../../../training/marked-text';
import { measure } from '../../../training/measure';
import { findingsOf, foundBy } from '../../names/testing/found-by';
import { addressRecogniser } from './address.recogniser';

const addresses = (text: string) => foundBy(addressRecogniser, text);

describe('postal addresses', () => {
  it.each([
    ['US', 'Ship to 742 Oak Hollow Lane, Springfield, IL 62704 please', '742 Oak Hollow Lane, Springfield, IL 62704'],
    [
      'US, two lines',
      'Jane\n1500 N Dearborn St Apt 3B\nChicago, IL 60610\nThanks',
      '1500 N Dearborn St Apt 3B\nChicago, IL 60610',
    ],
    ['US, long code', 'at 12 Elm Street, Boise, ID 83702-1234.', '12 Elm Street, Boise, ID 83702-1234'],
    ['US, small letters', 'i live at 88 magnolia avenue, tampa fl 33602', '88 magnolia avenue, tampa fl 33602'],
    ['UK', 'I live at 14 Rosebery Avenue, London EC1R 4TD.', '14 Rosebery Avenue, London EC1R 4TD'],
    ['UK, flat', 'Flat 2, 39 Gloucester Terrace, London W2 3DB', 'Flat 2, 39 Gloucester Terrace, London W2 3DB'],
    ['UK, house name', 'Ivy Cottage, Church Lane, Thirsk YO7 1QJ', 'Ivy Cottage, Church Lane, Thirsk YO7 1QJ'],
    ['Canada', '77 Bloor Street West, Toronto, ON M5S 1M2', '77 Bloor Street West, Toronto, ON M5S 1M2'],
    ['Australia', 'Unit 5/18 Acacia Drive, Geelong VIC 3220', 'Unit 5/18 Acacia Drive, Geelong VIC 3220'],
    ['Ireland', '23 Patrick Street, Cork, T12 W8HE', '23 Patrick Street, Cork, T12 W8HE'],
    ['India', 'Flat 404, Lotus Towers, MG Road, Pune 411001', 'Flat 404, Lotus Towers, MG Road, Pune 411001'],
    ['India, sector', 'House No. 12, Sector 15, Gurugram 122001', 'House No. 12, Sector 15, Gurugram 122001'],
    ['Germany', 'wohnhaft in Goethestraße 12a, 60313 Frankfurt am Main', 'Goethestraße 12a, 60313 Frankfurt am Main'],
    ['Germany, two words', 'Frankfurter Allee 71, 10247 Berlin', 'Frankfurter Allee 71, 10247 Berlin'],
    ['Germany, short', 'Lindenstr. 5\n50674 Köln', 'Lindenstr. 5\n50674 Köln'],
    ['Austria', 'Mariahilfer Straße 3/14, 1060 Wien', 'Mariahilfer Straße 3/14, 1060 Wien'],
    ['France', '8 rue de la République, 69002 Lyon', '8 rue de la République, 69002 Lyon'],
    ['Spain', 'C/ Alcalá 45, 2º A, 28014 Madrid', 'C/ Alcalá 45, 2º A, 28014 Madrid'],
    ['Spain, short', 'Vivo en Calle Mayor 23, 2ºB, 28013 Madrid.', 'Calle Mayor 23, 2ºB, 28013 Madrid'],
    ['Spain, right', 'Calle Mayor 23, 1ºdcha, 28013 Madrid', 'Calle Mayor 23, 1ºdcha, 28013 Madrid'],
    ['Italy', 'via Garibaldi 22, 16124 Genova', 'via Garibaldi 22, 16124 Genova'],
    ['Netherlands', 'Herengracht 182, 1016 BR Amsterdam', 'Herengracht 182, 1016 BR Amsterdam'],
    ['Poland', 'ul. Marszałkowska 10/4, 00-590 Warszawa', 'ul. Marszałkowska 10/4, 00-590 Warszawa'],
    ['Portugal', 'Rua Augusta 100, 1100-053 Lisboa', 'Rua Augusta 100, 1100-053 Lisboa'],
    ['post box', 'Write to P.O. Box 1234, Reno, NV 89501', 'P.O. Box 1234, Reno, NV 89501'],
    ['Postfach', 'Postfach 10 20 30, 70016 Stuttgart', 'Postfach 10 20 30, 70016 Stuttgart'],
    ['a form without a street word, beside a label', 'Address: Ermou 56, 105 63 Athens', 'Ermou 56, 105 63 Athens'],
    ['a postcode beside a label', 'My postcode is LS6 2AB', 'LS6 2AB'],
  ])('%s', (_, text, expected) => {
    expect(addresses(text)).toEqual([expected]);
  });

  it.each([
    'Order 12345 was shipped on 12 June 2025 with DHL, 3 parcels, 14.5 kg',
    'iPhone 15 Pro, Windows 11, Galaxy S24, Model 3 Long Range',
    'We waited 20 minutes at the Main Square, 2 lifts were broken',
    'I drove 3 miles down the road, 5 star service',
    'Invoice 2025-0042, 1,299.00 USD, Net 30',
    'Platz 12 in Wagen 7 von Berlin nach Hamburg, Sitzplatz 31',
    'Version 7.14.2 build 8812, error 500 in line 42',
    'The part number is A1B 2C3-44 and the lot L25-118',
    '2019 CR-V on 215/60R17, best before 2025 NO 30',
    'Call me at 9, meeting in Room 12 at 10',
    'via DHL 00340434161094042557',
  ])('leaves alone: %s', (text) => {
    expect(addresses(text)).toEqual([]);
  });

  it('finds most addresses of tickets that no rule was written for', () => {
    const { recall, precision } = measure(heldOutTickets.map(readMarked), 'ADDRESS', (text) =>
      findingsOf([addressRecogniser], text),
    );
    expect(recall).toBeGreaterThanOrEqual(90);
    expect(precision).toBeGreaterThanOrEqual(93);
  });
});
