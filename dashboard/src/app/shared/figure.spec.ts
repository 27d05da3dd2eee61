import { deltaOf, formatFigure } from './figure';

describe('formatFigure', () => {
  it.each([
    [0, 'count', '0'],
    [12_408, 'count', '12,408'],
    [1_240_000, 'count', '1.2M'],
    [0.9241, 'ratio', '92.4 %'],
    [0.9999, 'ratio', '99.9 %'],
    [1, 'ratio', '100 %'],
    [0.29, 'ratio', '29.0 %'],
    [0, 'ratio', '0.0 %'],
    [0.42, 'ms', '0.4 ms'],
    [148.4, 'ms', '148 ms'],
    [999.6, 'ms', '1.0 s'],
    [1_240, 'ms', '1.2 s'],
    [59_960, 'ms', '1 min 0 s'],
    [185_000, 'ms', '3 min 5 s'],
    [7_500_000, 'ms', '2 h 5 min'],
    [0, 'usd', '$0.00'],
    [0.0042, 'usd', '$0.0042'],
    [3.482, 'usd', '$3.48'],
    [90, 'minutes', '1 h 30 min'],
  ] as const)('%d %s is %s', (value, unit, text) => {
    expect(formatFigure(value, unit)).toBe(text);
  });
});

describe('deltaOf', () => {
  it.each([
    [110, 100, 'count', { text: '10.0 %', direction: 'up' }],
    [50, 100, 'ms', { text: '50.0 %', direction: 'down' }],
    [300, 100, 'count', { text: '200 %', direction: 'up' }],
    [0.92, 0.9, 'ratio', { text: '2.0 pp', direction: 'up' }],
    [0.5, 0.50001, 'ratio', { text: 'no change', direction: 'same' }],
    [0, 0, 'count', { text: 'no change', direction: 'same' }],
    [0.2, 0, 'ratio', { text: '20.0 pp', direction: 'up' }],
    [5, 0, 'count', null],
    [null, 5, 'count', null],
    [5, null, 'count', null],
  ] as const)('%p after %p (%s)', (value, previous, unit, delta) => {
    expect(deltaOf(value, previous, unit)).toEqual(delta);
  });
});
