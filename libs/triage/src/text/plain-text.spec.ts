import { plainText } from './plain-text';

describe('plainText', () => {
  it.each([
    ['<p>My <b>order</b> is late</p>', 'My order is late'],
    ['a<br>b<br/>c', 'a b c'],
    ['<script>steal("x")</script>Hello<style>p{}</style>', 'Hello'],
    ['<div>New text</div><blockquote>old <blockquote>older</blockquote> text</blockquote><p>end', 'New text end'],
    ['5 &lt; 6 &amp; &quot;7&quot;&nbsp;&#39;8&#39;', `5 < 6 & "7" '8'`],
    ['seen <!-- not this --> here', 'seen here'],
    ['a\u0000b\r\nc', 'a b c'],
  ])('%j → %j', (text, expected) => {
    expect(plainText(text).replace(/\s+/g, ' ').trim()).toBe(expected);
  });

  it.each(['Mail <EMAIL_1> and <PERSON_12>', 'if (a<b && b>c) return', 'use <MyComponent/> there', 'i <3 you'])(
    'leaves %j alone',
    (text) => {
      expect(plainText(text)).toBe(text);
    },
  );

  it('hides nothing when an element is never closed', () => {
    expect(plainText('The <script> tag breaks my page, please help')).toContain('breaks my page, please help');
  });

  it('does not resolve an entity twice, so that no new text appears', () => {
    expect(plainText('ann&amp;#64;example')).toBe('ann&#64;example');
  });

  it.each(['<p '.repeat(30_000), '<'.repeat(100_000), '<blockquote>'.repeat(8_000), '<!--'.repeat(25_000)])(
    'is quick on a hostile text',
    (text) => {
      const start = performance.now();
      plainText(text);
      expect(performance.now() - start).toBeLessThan(500);
    },
  );
});
