import { decideRestart } from './restart-policy';

describe('decideRestart', () => {
  it.each([
    [0, { delayMs: 500 }],
    [1, { delayMs: 500 }],
    [2, { delayMs: 1_000 }],
    [4, { delayMs: 4_000 }],
    [5, 'give-up'],
  ])('after %d quick deaths: %j', (deaths, decision) => expect(decideRestart(deaths)).toEqual(decision));
});
