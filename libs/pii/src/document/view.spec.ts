import { htmlView } from './html-view';
import { normalise, opaque } from './normalise';
import { View } from './view';

describe('View', () => {
  it('keeps track of the original through several rewrites', () => {
    const original = 'a--b<i>c</i>d';
    const view = View.of(original)
      .rewrite(/--/g, () => '+')
      .rewrite(/<\/?i>/g, () => '');
    expect(view.text).toBe('a+bcd');
    const sources = Array.from({ length: 5 }, (_, at) => view.original(at, at + 1));
    expect(sources.map(({ start, end }) => original.slice(start, end))).toEqual(['a', '--', 'b', 'c', 'd']);
    expect(view.original(2, 5)).toEqual({ start: 3, end: 13 });
  });

  it('is itself when nothing is rewritten', () => {
    const view = View.of('abc');
    expect(view.rewrite(/b/g, () => null)).toBe(view);
    expect(view.rewrite(/x/g, () => '')).toBe(view);
  });
});

describe('normalise', () => {
  it.each([
    ['１２３ ٤٥٦ ९८७ ໑ 𝟗', '123 456 987 1 9'],
    ['a\u00a0b\u2003c\u3000d', 'a b c d'],
    ['1\u20112\u20133\u22124', '1-2-3-4'],
    ['a\u200bb\u00adc\ufeffd\u202ee', 'abcde'],
    ['ＡＢ＠ｃ．ｄ', 'AB@c.d'],
    ['O’Brien “x”', 'O\'Brien "x"'],
    ['a&#64;b&commat;c&nbsp;d&unknown;e%40f&#9999999;', 'a@b@c d&unknown;e@f&#9999999;'],
    ['<EMAIL_1> <FOO_1>', `${opaque.repeat(9)} <FOO_1>`],
    ['Straße İ ẞ é', 'Straße İ ẞ é'],
  ])('%j → %j', (text, expected) => {
    expect(normalise(text).text).toBe(expected);
  });

  it('knows where each unit came from', () => {
    const text = '𝟒１\u200b1&#49;';
    const view = normalise(text);
    expect(view.text).toBe('4111');
    expect(view.original(0, 1)).toEqual({ start: 0, end: 2 });
    expect(view.original(1, 3)).toEqual({ start: 2, end: 5 });
    expect(view.original(3, 4)).toEqual({ start: 5, end: 10 });
  });
});

describe('htmlView', () => {
  it.each([
    ['a<b>c</b>', 'ac'],
    ['a<br/>b<P class="x">c', 'a\nb\nc'],
    ['a<!-- b -->c', 'ac'],
    ['<td>a</td><td>b</td>', '\na\n\nb\n'],
  ])('%s', (text, expected) => {
    expect(htmlView(View.of(text))?.text).toBe(expected);
  });

  it.each(['a < b > c', 'jo <jo@example.com>', '<unknown x>', 'if (a<b) c', 'plain'])(
    'leaves %s to the plain view',
    (text) => {
      expect(htmlView(View.of(text))).toBeNull();
    },
  );
});
