import { lastWord, readableLine, warningIn } from './log-line';

const json = (level: string, rest: object) =>
  JSON.stringify({ level, time: '2026-11-23T09:00:00.000Z', process: 'worker', context: 'Pipeline', ...rest });

describe('warningIn', () => {
  it.each([
    [json('warn', { msg: 'slow' }), 'WARN [Pipeline] slow'],
    [
      json('error', { msg: 'away', error: { type: 'QueryFailedError', code: '57P01', stack: ['x'] } }),
      'ERROR [Pipeline] away (QueryFailedError 57P01)',
    ],
    [json('fatal', { msg: 'ends', error: { type: 'Error', message: 'why' } }), 'FATAL [Pipeline] ends (Error why)'],
    [json('info', { msg: 'mapped' }), null],
    ['[09:00:00.123] WARN: worker [Pipeline] slow', 'WARN [Pipeline] slow'],
    ['[09:00:00.123] INFO: worker [Router] mapped', null],
    ['{"level":"warn"}', null],
    ['{ no JSON', null],
    ['    at ERROR (file.js:1)', null],
  ])('%s: %s', (line, expected) => expect(warningIn(line)).toBe(expected));
});

describe('lastWord', () => {
  it('is above the stack', () => {
    expect(lastWord(['up', 'Error: no disk', '    at write (file.js:1)'])).toBe('Error: no disk');
    expect(lastWord([])).toBeUndefined();
  });

  it('is readable', () => {
    expect(lastWord([json('fatal', { msg: 'nobody caught an error' })])).toBe(
      'FATAL [Pipeline] nobody caught an error',
    );
  });
});

describe('readableLine', () => {
  it('leaves alone what is not of the log', () => {
    expect(readableLine('api cannot start: no key')).toBe('api cannot start: no key');
    expect(readableLine(json('info', { msg: 'listening' }))).toBe('INFO [Pipeline] listening');
  });
});
