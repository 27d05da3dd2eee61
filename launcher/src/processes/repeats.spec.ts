import { Repeats } from './repeats';

describe('Repeats', () => {
  it('lets a message pass once in a while, whatever its numbers and ids', () => {
    let time = 0;
    const repeats = new Repeats(1_000, () => time);
    expect(repeats.has('POST failed, urn:uuid:482e3a6c-7017-4818-be71-a6fa6fe7c9ea')).toBe(false);
    expect(repeats.has('POST failed, urn:uuid:2fee48d8-f80f-4803-81f7-96d5ec7c6d05')).toBe(true);
    expect(repeats.has('GET failed, urn:uuid:2fee48d8-f80f-4803-81f7-96d5ec7c6d05')).toBe(false);
    time = 1_000;
    expect(repeats.has('POST failed, urn:uuid:430b9100-82ff-4da2-bed1-2e0a4339bd5d')).toBe(false);
  });
});
