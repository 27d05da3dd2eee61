import { leaves, masks } from '../../testing/type-tables';

describe('wallet addresses', () => {
  it.each([
    ['BTC 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', 'BTC <CRYPTO_1>'],
    ['1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa', '<CRYPTO_1>'],
    ['wallet 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', 'wallet <CRYPTO_1>'],
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4', '<CRYPTO_1>'],
    ['0x52908400098527886E0F7030069857D2E4169EE7', '<CRYPTO_1>'],
    ['my wallet address is rN7n7otQDd6FczFgLdSqtcsAUxDkw6fzRH', 'my wallet address is <CRYPTO_1>'],
  ])('%s', masks);

  it.each([
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb',
    'commit 4f2c9a1b8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a',
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'error 0x80070005',
  ])('is not: %s', leaves);
});
