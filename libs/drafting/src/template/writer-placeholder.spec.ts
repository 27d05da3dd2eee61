import { writerPlaceholder } from './writer-placeholder';

describe('writerPlaceholder', () => {
  it.each([
    ['Late again.\n\nBest regards,\n<PERSON_1>', '<PERSON_1>'],
    ['Late again.\nThanks, <PERSON_2>', '<PERSON_2>'],
    ['Zu spät.\nMit freundlichen Grüßen\n<PERSON_1>\n<PHONE_1>', '<PERSON_1>'],
    ['<PERSON_1> was rude.\n\n- <PERSON_2>, Berlin', '<PERSON_2>'],
    ['My name is <PERSON_3> and <PERSON_1> sold me a lamp.', '<PERSON_3>'],
    ["Bonjour, je m'appelle <PERSON_1>.", '<PERSON_1>'],
  ])('%j is by %s', (body, placeholder) => {
    expect(writerPlaceholder(body)).toBe(placeholder);
  });

  it.each([
    'Your agent <PERSON_1> hung up on me.',
    'I spoke to <PERSON_1>',
    '<PERSON_1> never called back.',
    'Regards, <EMAIL_1>',
    '',
  ])('nobody signs %j', (body) => {
    expect(writerPlaceholder(body)).toBeNull();
  });
});
