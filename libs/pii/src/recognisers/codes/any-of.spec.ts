import { anyOf } from './any-of';

describe('anyOf', () => {
  const any = new RegExp(`^${anyOf(['[0-9]{2}([ -])[0-9]{2}\\1[0-9]{2}', '[A-Z(]\\([0-9]', '([.:])[a-z]\\1'])}$`);

  it.each(['12-34-56', '12 34 56', 'A(1', '((1', '.a.', ':b:'])('matches %s', (text) => {
    expect(any.test(text)).toBe(true);
  });

  it.each(['12-34 56', 'A1', '.a:', ''])('does not match %j', (text) => {
    expect(any.test(text)).toBe(false);
  });
});
