import { leaves, masks } from '../../testing/type-tables';

describe('dates of birth', () => {
  it.each([
    ['DOB 12/03/1985', 'DOB <DOB_1>'],
    ['Date of birth: 1985-03-12', 'Date of birth: <DOB_1>'],
    ['born on March 12, 1985', 'born on <DOB_1>'],
    ['my birthday is 12th March 1985', 'my birthday is <DOB_1>'],
    ['dob - 12/03/85', 'dob - <DOB_1>'],
    ['geb. 12.03.1985', 'geb. <DOB_1>'],
    ['geboren am 12. März 1985', 'geboren am <DOB_1>'],
    ['née le 1er août 1985', 'née le <DOB_1>'],
    ['nacido el 12 de marzo de 1985', 'nacido el <DOB_1>'],
    ['nací el 7 de agosto de 1979', 'nací el <DOB_1>'],
    ['Nasci a 19/09/1985', 'Nasci a <DOB_1>'],
    ['nato il 12 marzo 1985', 'nato il <DOB_1>'],
    ['geboortedatum 12-03-1985', 'geboortedatum <DOB_1>'],
    ['data urodzenia 12 marca 1985', 'data urodzenia <DOB_1>'],
    ['data de nascimento: 12/03/1985', 'data de nascimento: <DOB_1>'],
    ['Your date of birth?\nCustomer: 12/03/1985', 'Your date of birth?\nCustomer: <DOB_1>'],
  ])('%s', masks);

  it.each(['ordered on 12/03/2024', 'Date of birth is mandatory', 'the shop was born in 2010', 'due 2024-03-12'])(
    'is not: %s',
    leaves,
  );
});
