import { sentenceCase } from '../shared/words';
import { engineName, languageName, milliseconds, percent } from './words';

describe('words', () => {
  it('name languages, also those a browser does not know', () => {
    expect(languageName('de')).toBe('German');
    expect(languageName('und')).toBe('Not recognised');
    expect(languageName('??')).toBe('??');
  });

  it('write shares, times and ids', () => {
    expect(percent(0.0004)).toBe('0 %');
    expect(percent(0.8333)).toBe('83.3 %');
    expect(milliseconds(1234.56)).toBe('1,234.6');
    expect(engineName('openai')).toBe('OpenAI');
    expect(engineName('local')).toBe('Local');
    expect(sentenceCase('needs-review')).toBe('Needs review');
  });
});
