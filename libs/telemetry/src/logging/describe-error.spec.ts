import { describeError, errorType, framesOf } from './describe-error';

const stackOf = (message: string) =>
  [
    `Error: ${message}`,
    '    at TicketPipeline.run (file:///app/dist/worker/main.js:120:15)',
    '    at async Promise.all (index 0)',
    '    at async /app/node_modules/@nestjs/core/router.js:1:2',
    '    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
    String.raw`    at new Thing (C:\app\main.js:3:4)`,
  ].join('\n');

describe('framesOf', () => {
  it('keeps frames of code alone', () => {
    expect(framesOf(stackOf('boom'), 'boom')).toEqual([
      'TicketPipeline.run (file:///app/dist/worker/main.js:120:15)',
      'async /app/node_modules/@nestjs/core/router.js:1:2',
      'process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
      String.raw`new Thing (C:\app\main.js:3:4)`,
    ]);
  });

  it.each([
    'Zebedee',
    'first line\n    at Zebedee Quagmire\nthird',
    'Zebedee\n    at Zebedee (/home/zebedee.js:1:1)',
    'at Zebedee (zebedee@example.org:1:1)',
  ])('is not fooled by the message %j', (message) => {
    expect(framesOf(stackOf(message), message).join()).not.toMatch(/zebedee/i);
  });

  it('leaves out an address that poses as a place', () => {
    expect(framesOf('Error\n    at x (/zebedee@example.org:1:1)')).toEqual([]);
  });
});

describe('errorType', () => {
  it('takes the class, not the name that anybody may set', () => {
    expect(errorType(Object.assign(new RangeError(), { name: 'Zebedee' }))).toBe('RangeError');
    expect(errorType('Zebedee')).toBe('string');
    expect(errorType(null)).toBe('object');
  });
});

describe('describeError', () => {
  it('leaves out a code that is none', () => {
    expect(describeError(Object.assign(new Error(), { code: 'Zebedee <z@example.org>' }), [])).not.toHaveProperty(
      'code',
    );
    expect(describeError(Object.assign(new Error(), { code: '23505' }), []).code).toBe('23505');
  });

  it('ends with causes that go in circles', () => {
    const error = new Error('a');
    error.cause = error;
    expect(JSON.stringify(describeError(error, [])).length).toBeLessThan(20_000);
  });
});
