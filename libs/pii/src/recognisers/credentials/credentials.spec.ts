import { redacted } from '../../testing/redacted';

// Put together from pieces, so that secret scanners do not take the specs for a leak.
const awsKey = `AKIA${'IOSFODNN7EXAMPLE'}`;
const stripeKey = `sk_live_${'51H8abcdefghijklmnop'}`;
const githubToken = `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`;
const jwt = ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiIxMjM0In0', 'dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U'].join('.');
const keyBlock = ['-----BEGIN RSA PRIVATE', 'KEY-----\nMIIE1234abcd\nQ2Q+/==\n-----END RSA PRIVATE', 'KEY-----'].join(
  ' ',
);

describe('secrets', () => {
  it.each([
    [`use ${awsKey} please`, 'use <SECRET_1> please'],
    [`key=${stripeKey}`, 'key=<SECRET_1>'],
    [`token ${githubToken}.`, 'token <SECRET_1>.'],
    [`Authorization: Bearer ${jwt}`, 'Authorization: Bearer <SECRET_1>'],
    [`Here:\n${keyBlock}\nThanks`, 'Here:\n<SECRET_1>\nThanks'],
    ['api_key: 9f8e7d6c5b4a39281706f5e4', 'api_key: <SECRET_1>'],
    ['LEDGER_API_KEY=9f8e7d6c5b4a39281706f5e4', 'LEDGER_API_KEY=<SECRET_1>'],
    [`key: ak_${'live_7Qm2ZtX9bVf4LrC8'}`, 'key: <SECRET_1>'],
    ['/?a=b&token=4Zt81QmW7yKc02LpVd9s', '/?a=b&token=<SECRET_1>'],
    ['client secret is q8K2mZ7pR4tW9xB1', 'client secret is <SECRET_1>'],
  ])('%s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it('masks a private key that has lost its end line', () => {
    expect(redacted(keyBlock.slice(0, 60))).toBe('<SECRET_1>');
  });

  it.each([
    'sk-learn-is-a-great-library',
    'the api key is invalid',
    'I need an API key for the integration-test-environment',
    'task-12345678901234567890',
    'session token 123e4567-e89b-12d3-a456-426614174000',
  ])('is not: %s', (text) => {
    expect(redacted(text)).toBe(text);
  });
});

describe('passwords', () => {
  it.each([
    ['Password: hunter2', 'Password: <PASSWORD_1>'],
    ['Password: hunter', 'Password: <PASSWORD_1>'],
    ['pwd=Tr0ub4dor&3, user=jo', 'pwd=<PASSWORD_1>, user=<USERNAME_1>'],
    ['my password is "correct horse"', 'my password is "<PASSWORD_1>"'],
    ['Passwort lautet Sommer2024', 'Passwort lautet <PASSWORD_1>'],
    ['mot de passe : Soleil2024!', 'mot de passe : <PASSWORD_1>'],
    ['mi contraseña es Verano_24', 'mi contraseña es <PASSWORD_1>'],
    ['mein Passwort (Sommer2019!) geht nicht', 'mein Passwort (<PASSWORD_1>) geht nicht'],
    ['hasło: Zima-2024', 'hasło: <PASSWORD_1>'],
    ['Password:\n  s3cret', 'Password:\n  <PASSWORD_1>'],
    ['https://user:s3cret@db.example.com/x', 'https://user:<PASSWORD_1>@db.example.com/x'],
  ])('%s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  it.each([
    'my password is not working',
    'The password is incorrect.',
    'password reset does not work',
    'Password: reset link never arrives',
    'Das Passwort ist falsch',
    'my password (the old one) fails',
  ])('is not: %s', (text) => {
    expect(redacted(text)).toBe(text);
  });
});
