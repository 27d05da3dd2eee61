import { leaves, masks } from '../../testing/type-tables';

describe('user names', () => {
  it.each([
    ['username: jdoe92', 'username: <USERNAME_1>'],
    ['my user name is blue_fox', 'my user name is <USERNAME_1>'],
    ['Username - jdoe', 'Username - <USERNAME_1>'],
    ['logged in as t.huber92', 'logged in as <USERNAME_1>'],
    ['Benutzername: anna', 'Benutzername: <USERNAME_1>'],
    ["nom d'utilisateur : cam77", "nom d'utilisateur : <USERNAME_1>"],
    ['usuario sol_77', 'usuario <USERNAME_1>'],
    ['Twitter handle: @jdoe_92', 'Twitter handle: <USERNAME_1>'],
    ['{"username":"jdoe92"}', '{"username":"<USERNAME_1>"}'],
    ['C:\\Users\\jdoe92\\Desktop', 'C:\\Users\\<USERNAME_1>\\Desktop'],
    ['/home/jdoe92/shop', '/home/<USERNAME_1>/shop'],
    ['https://dep7:tk8Ppz11q@git.example.io', 'https://<USERNAME_1>:<PASSWORD_1>@git.example.io'],
  ])('%s', masks);

  it.each([
    'Username is required',
    'username and password are correct',
    'the user is gone',
    'login: not working',
    '/home/runner/work',
    'C:\\Users\\Public\\x',
  ])('is not: %s', leaves);
});
