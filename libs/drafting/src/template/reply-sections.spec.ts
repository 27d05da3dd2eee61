import { replyInLanguage } from './reply-sections';

const template = 'English.\n\nMore.\n\n[de]\nDeutsch.\n[fr]\n\n[pt]\r\nPortuguês.\r\n';

describe('replyInLanguage', () => {
  it.each([
    ['en', 'en', 'English.\n\nMore.'],
    ['de', 'de', 'Deutsch.'],
    ['pt', 'pt', 'Português.'],
    ['fr', 'en', 'English.\n\nMore.'],
    ['nl', 'en', 'English.\n\nMore.'],
  ])('%s → %s', (asked, language, text) => {
    expect(replyInLanguage(template, asked)).toEqual({ language, text });
  });

  it('takes a template without sections as English', () => {
    expect(replyInLanguage('See [1] and [de facto].', 'de')).toEqual({
      language: 'en',
      text: 'See [1] and [de facto].',
    });
  });
});
