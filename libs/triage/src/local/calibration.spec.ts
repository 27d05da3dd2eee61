import { fitTemperature, softmax } from './calibration';

describe('softmax', () => {
  it('adds up to 1 and is sharper at a lower temperature', () => {
    const [first = 0, second = 0] = softmax([2, 1], 1);
    expect(first + second).toBeCloseTo(1);
    expect(softmax([2, 1], 0.2)[0]).toBeGreaterThan(first);
    expect(softmax([1_000, -1_000], 0.02)).toEqual([1, 0]);
  });
});

describe('fitTemperature', () => {
  const rows = (right: number, wrong: number) => [
    ...Array.from({ length: right }, () => ({ scores: [1, 0], label: 0 })),
    ...Array.from({ length: wrong }, () => ({ scores: [1, 0], label: 1 })),
  ];

  it.each([
    [90, 10, 0.9],
    [60, 40, 0.6],
    [99, 1, 0.99],
  ])('makes a choice that is right %i times and wrong %i times weigh %f', (right, wrong, expected) => {
    expect(softmax([1, 0], fitTemperature(rows(right, wrong)))[0]).toBeCloseTo(expected, 2);
  });
});
