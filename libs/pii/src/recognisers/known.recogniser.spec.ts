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
    ['Anna Maria Schmidt', 'Anna Schmidt and Anna M.', '<PERSON_1> and <PERSON_1>'],
    ["Sean O'Brien", 'Mr. O’Brien or sean', 'Mr. <PERSON_1> or <PERSON_1>'],
    ['Jean-Pierre Dupont', 'Jean-Pierre ici, jean pierre dupont', '<PERSON_1> ici, <PERSON_1>'],
    ['José García', 'jose garcia, JOSÉ', '<PERSON_1>, <PERSON_1>'],
    ['Siobhán Teague', 'Siobh&aacute;n Te&shy;ague', '<PERSON_1>'],
    ['Łukasz Żółw', 'Lukasz Zolw', '<PERSON_1>'],
    ['Ludwig van Beethoven', 'van Beethoven in a van', '<PERSON_1> in a van'],
    ['Li Wei', 'Li said li and wei', '<PERSON_1> said li and <PERSON_1>'],
    ['山田太郎', '私は山田太郎です', '私は<PERSON_1>です'],
    ['राम शर्मा', 'मैं राम शर्मा हूँ', 'मैं <PERSON_1> हूँ'],
    ['Анна Петрова', 'Спасибо, анна петрова', 'Спасибо, <PERSON_1>'],
    ['Anna Schmidt', 'An\u200bna Schm\u00adidt', '<PERSON_1>'],
    ['Anna Schmidt', '<b>Anna</b> <i>Schmidt</i>', '<b><PERSON_1></i>'],
  ])('%s in: %s', (name, text, expected) => {
    expect(withNames(text, name)).toBe(expected);
  });

  it.each([
    'Rosalind Keane\nKeane Ceramics, Hull',
    'We at Keane Ceramics wait for it',
    'a nombre de Keane Asesores, S.L.',
    'Signed for Keane & Partner',
    'Reception, Clínica Keane',
  ])('is no person where it stands in the name of a firm: %s', (text) => {
    expect(withNames(text, 'Rosalind Keane')).toBe(text.replace('Rosalind Keane', '<PERSON_1>'));
  });

  it.each([
    ['Dear Keane, thanks', 'Dear <PERSON_1>, thanks'],
    ['Hi Keane Please help', 'Hi <PERSON_1> Please help'],
    ['Regards, Keane Sent from my iPhone', 'Regards, <PERSON_1> Sent from my iPhone'],
    ['KEANE WANTS A REFUND', '<PERSON_1> WANTS A REFUND'],
    ['Refund For Keane Ceramics Vase', 'Refund For <PERSON_1> Ceramics Vase'],
    ['Customer Keane Phone 12', 'Customer <PERSON_1> Phone 12'],
  ])('is a person in doubt: %s', (text, expected) => {
    expect(withNames(text, 'Rosalind Keane')).toBe(expected);
  });

  it.each([
    ['login rosalind_k12 fails', 'login <USERNAME_1> fails'],
    ['user keane.ros2, and keane', 'user <USERNAME_1>, and <PERSON_1>'],
    ['ask rosalind.', 'ask <PERSON_1>.'],
    ['keane.r@example.com', '<EMAIL_1>'],
  ])('is part of a user name: %s', (text, expected) => {
    expect(withNames(text, 'Rosalind Keane')).toBe(expected);
  });

  it('ends with its line', () => {
    expect(withNames('Thanks, Rosalind\nKeane Ceramics', 'Rosalind Keane')).toBe('Thanks, <PERSON_1>\nKeane Ceramics');
  });

  it('stays one person with an initial in the middle', () => {
    expect(withNames('Regards,\nRosalind J. Keane', 'Rosalind Keane')).toBe('Regards,\n<PERSON_1>');
  });

  it('leaves words alone that only contain a name', () => {
    expect(withNames('annapolis, hannah, annas, blacksmith', 'Anna Smith')).toBe(
      'annapolis, hannah, annas, blacksmith',
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
