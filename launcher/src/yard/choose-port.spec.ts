import { choosePort } from './choose-port';

const taken =
  (...ports: number[]) =>
  (port: number) =>
    Promise.resolve(!ports.includes(port));

describe('choosePort', () => {
  it('takes the next free one when nobody asked for a certain one', async () => {
    expect(await choosePort({ port: 3000, isGiven: false }, taken())).toBe(3000);
    expect(await choosePort({ port: 3000, isGiven: false }, taken(3000, 3001))).toBe(3002);
  });

  it('never swaps a port that was asked for', async () => {
    expect(await choosePort({ port: 8080, isGiven: true }, taken(3000))).toBe(8080);
    await expect(choosePort({ port: 8080, isGiven: true }, taken(8080))).rejects.toThrow(/^PORT 8080 is in use/);
  });

  it('gives up when all are taken', async () => {
    await expect(choosePort({ port: 3000, isGiven: false }, () => Promise.resolve(false))).rejects.toThrow(
      /3000 to 3099/,
    );
  });
});
