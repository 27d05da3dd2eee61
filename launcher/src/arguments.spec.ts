import { parseArguments, UsageError } from './arguments';

describe('parseArguments', () => {
  it('starts two workers unless told otherwise', () => {
    expect(parseArguments(['start'])).toEqual({ command: 'start', workers: 2, exit: false });
    expect(parseArguments(['demo', '--workers', '4', '--exit'])).toEqual({ command: 'demo', workers: 4, exit: true });
  });

  it.each([
    [[]],
    [['dance']],
    [['start', 'demo']],
    [['start', '--workers', '0']],
    [['start', '--workers', '1.5']],
    [['demo', '--fast']],
  ])('refuses %j', (args) => {
    expect(() => parseArguments(args)).toThrow(UsageError);
  });
});
