import { randomBytes } from 'node:crypto';
import { parseMasterKey } from './parse-master-key';

const key = Buffer.from('3f9ac1d07b5e2468f1ed0c3b9a8877665544a1b2c3d4e5f60718293a4b5c6d7e', 'hex');

describe('parseMasterKey', () => {
  it.each([
    ['hexadecimal', key.toString('hex')],
    ['upper-case hexadecimal', key.toString('hex').toUpperCase()],
    ['base64', key.toString('base64')],
    ['base64 without padding', key.toString('base64').replace('=', '')],
    ['URL-safe base64', key.toString('base64url')],
    ['text with a line end', `${key.toString('hex')}\n`],
  ])('reads %s', (_, text) => {
    expect(parseMasterKey(text)).toEqual(key);
  });

  it('reads random keys of both forms', () => {
    for (let round = 0; round < 50; round += 1) {
      const random = randomBytes(32);
      expect(parseMasterKey(random.toString('base64'))).toEqual(random);
      expect(parseMasterKey(random.toString('base64url'))).toEqual(random);
    }
  });

  it.each([
    ['nothing', ''],
    ['a word', 'changeme'],
    ['16 bytes', key.subarray(0, 16).toString('hex')],
    ['31 bytes', key.subarray(0, 31).toString('base64')],
    ['33 bytes', Buffer.concat([key, Buffer.of(7)]).toString('base64')],
    ['64 signs that are not hexadecimal', 'z'.repeat(64)],
    ['zeros', '0'.repeat(64)],
    ['a repeated byte', Buffer.alloc(32, 0x5a).toString('base64')],
    ['a repeated pattern', '0123456789abcdef'.repeat(4)],
    ['fifteen different bytes', Buffer.from(key.map((byte) => (byte * 7) % 15)).toString('hex')],
    ['a sentence', Buffer.from('correct horse battery staple 123').toString('base64')],
    ['a sentence, written as what it is not', 'correct horse battery staple and some more'],
    ['bytes counted up', Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString('hex')],
  ])('refuses %s and names the variable', (_, text) => {
    expect(() => parseMasterKey(text)).toThrow(/MASTER_KEY/);
  });

  it('does not repeat the key in its message', () => {
    const weak = '0123456789abcdef'.repeat(4);
    expect(() => parseMasterKey(weak)).not.toThrow(new RegExp(weak.slice(0, 16)));
  });
});
