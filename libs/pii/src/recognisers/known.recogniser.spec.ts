import { redacted } from '../testing/redacted';

function withNames(text: string, ...names: string[]): string {
  return redacted(text, { known: { names } });
}

describe('known names', () => {
  it.each([
    ['Anna Schmidt', 'Regards, Anna Schmidt', 'Regards, <PERSON_1>'],
    ['Anna Schmidt', 'ANNA SCHMIDT / anna  schmidt', '<PERSON_1> / <PERSON_1>'],
    ['Anna Schmidt', 'Schmidt, Anna', '<PERSON_1>'],
    ['Anna Schmidt', 'Hi Anna, Ms. Schmidt called', 'Hi <PERSON_1>, Ms. <PERSON_1> called'],
    ['Anna Schmidt', "Anna's order, Schmidt-Anna", "<PERSON_1>'s order, <PERSON_1>"],
    ['Anna Maria Schmidt', 'Anna Schmidt and Anna M.', '<PERSON_1> and <PERSON_1> M.'],
    ["Sean O'Brien", 'Mr. O’Brien or sean', 'Mr. <PERSON_1> or <PERSON_1>'],
    ['Jean-Pierre Dupont', 'Jean-Pierre ici, jean pierre dupont', '<PERSON_1> ici, <PERSON_1>'],
    ['José García', 'jose garcia, JOSÉ', '<PERSON_1>, <PERSON_1>'],
    ['Siobhán Teague', 'Siobh&aacute;n Te&shy;ague', '<PERSON_1>'],
    ['Łukasz Żółw', 'Lukasz Zolw', '<PERSON_1>'],
    ['Ludwig van Beethoven', 'van Beethoven in a van', 'van <PERSON_1> in a van'],
    ['Li Wei', 'Li said li and wei', '<PERSON_1> said li and <PERSON_1>'],
    ['山田太郎', '私は山田太郎です', '私は<PERSON_1>です'],
    ['राम शर्मा', 'मैं राम शर्मा हूँ', 'मैं <PERSON_1> हूँ'],
    ['Анна Петрова', 'Спасибо, анна петрова', 'Спасибо, <PERSON_1>'],
    ['Anna Schmidt', 'An\u200bna Schm\u00adidt', '<PERSON_1>'],
    ['Anna Schmidt', '<b>Anna</b> <i>Schmidt</i>', '<b><PERSON_1></i>'],
  ])('%s in: %s', (name, text, expected) => {
    expect(withNames(text, name)).toBe(expected);
  });

  it('leaves words alone that only contain a name', () => {
    expect(withNames('Annapolis, Hannah, annas, blacksmith', 'Anna Smith')).toBe(
      'Annapolis, Hannah, annas, blacksmith',
    );
  });

  it('takes a name that is an everyday word only with a capital', () => {
    expect(withNames('Will Rose will pay and a rose. Rose', 'Will Rose')).toBe(
      '<PERSON_1> will pay and a rose. <PERSON_1>',
    );
  });

  it('takes no word that is not a name', () => {
    expect(withNames('The customer support team of Dr and the van', 'Customer Support', 'Dr. van', '', ' ', '-')).toBe(
      'The customer support team of Dr and the van',
    );
  });

  it('tells persons apart and reads a name inside an address as the address', () => {
    expect(withNames('Anna to Bob, anna@example.com', 'Anna Schmidt', 'Bob Jones')).toBe(
      '<PERSON_1> to <PERSON_2>, <EMAIL_1>',
    );
  });
});

describe('known addresses', () => {
  it('are found exactly, in any case and of any form', () => {
    const known = { emails: ['root@localhost', 'anna-maria+x@example.com', ''] };
    expect(redacted('ROOT@LOCALHOST, xroot@localhost, Anna-Maria+X@example.com', { known })).toBe(
      '<EMAIL_1>, xroot@localhost, <EMAIL_2>',
    );
  });

  it.each(['a(b@x', '[@]', 'a\\@b', '$^@.*+?{}|/-'])('are no patterns: %s', (email) => {
    expect(redacted(`see ${email} now`, { known: { emails: [email] } })).toBe('see <EMAIL_1> now');
  });
});
