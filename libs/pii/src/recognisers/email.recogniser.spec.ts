import { redacted } from '../testing/redacted';

describe('e-mail addresses', () => {
  it.each([
    ['Write to a.b+c@sub.example.co.uk please', 'Write to <EMAIL_1> please'],
    ['JOHN_DOE99@EXAMPLE.COM.', '<EMAIL_1>.'],
    ['From: Jo <jo@example.com>', 'From: <PERSON_1> <<EMAIL_1>>'],
    ["o'brien@example.ie", '<EMAIL_1>'],
    ["'jo@example.com'", "'<EMAIL_1>'"],
    ['"john doe"@example.com', '<EMAIL_1>'],
    ['mailto:jo@example.com?subject=Hi', 'mailto:<EMAIL_1>?subject=Hi'],
    ['a@b.com,c@d.com;e@f.com', '<EMAIL_1>,<EMAIL_2>;<EMAIL_3>'],
    ['jo@example.com.Thanks for all', '<EMAIL_1>.Thanks for all'],
    ['jo@[192.168.0.1] and jo@[IPv6:2001:db8::1]', '<EMAIL_1> and <EMAIL_2>'],
    ['jo@xn--bcher-kva.example', '<EMAIL_1>'],
    ['jörg.müller@bücher.de', '<EMAIL_1>'],
    ['почта@пример.рф', '<EMAIL_1>'],
    ['मेल: राम@उदाहरण.भारत', 'मेल: <EMAIL_1>'],
    ['邮箱jo@example.com谢谢', '邮箱<EMAIL_1>'],
    ['ｊｏ＠ｅｘａｍｐｌｅ．ｃｏｍ', '<EMAIL_1>'],
    ['jo\u200bhn@exa\u00admple.com', '<EMAIL_1>'],
    ['𝐣𝐨@𝐞𝐱𝐚𝐦𝐩𝐥𝐞.𝐜𝐨𝐦', '<EMAIL_1>'],
    ['👍jo@example.com👍', '👍<EMAIL_1>👍'],
    ['https://shop.example/?mail=jo%40example.com&x=1', 'https://shop.example/?mail=<EMAIL_1>&x=1'],
    ['greta.o=40example.com or greta.o@exa=\nmple.com', '<EMAIL_1> or <EMAIL_1>'],
    ['jo&#64;example&period;com, jo&#x40;example.com', '<EMAIL_1>, <EMAIL_1>'],
  ])('%s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it.each([
    ['Reach me: jo.doe [at] example [dot] com', 'Reach me: <EMAIL_1>'],
    ['jo(at)example(dot)co(dot)uk', '<EMAIL_1>'],
    ['jo{at}example.com', '<EMAIL_1>'],
    ['jo AT example DOT com', '<EMAIL_1>'],
    ['jo dot doe at gmail dot com, thanks', '<EMAIL_1>, thanks'],
    ['my mail is jodoe at gmail.com', 'my mail is <EMAIL_1>'],
    ['jodoe @ example.com', '<EMAIL_1>'],
    ['jodoe @ example . com', '<EMAIL_1>'],
    ['max punkt muster ät beispiel punkt de', '<EMAIL_1>'],
    ['jean arobase exemple point fr', '<EMAIL_1>'],
    ['maria arroba ejemplo punto es', '<EMAIL_1>'],
    ['marco chiocciola esempio punto it', '<EMAIL_1>'],
    ['anna małpa przyklad kropka pl', '<EMAIL_1>'],
    ['piet apenstaartje voorbeeld punt nl', '<EMAIL_1>'],
  ])('spelled out: %s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it('gives a spelled-out address the placeholder of the plain one', () => {
    expect(redacted('jo@example.com, that is jo [at] example [dot] com')).toBe('<EMAIL_1>, that is <EMAIL_1>');
  });

  it.each([
    'Follow us @acme or @acme.io',
    '@nestjs/core@12.0.1, react@18.2.0 and vue@next',
    'git@github.com:acme/repo.git',
    'icon@2x.png',
    'look at example.com or at gmail.com',
    'Email me at outlook.com',
    'Hope to get it at some point in the future',
    'we met at noon dot',
    'price @ 5.00 each',
    'a@b',
    '@@@ @ @. @.com',
  ])('is not: %s', (text) => {
    expect(redacted(text)).toBe(text);
  });
});
