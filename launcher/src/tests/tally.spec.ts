import { parseTallies, summariseTests } from './tally';

describe('the tally of a test run', () => {
  it('adds up the runs of all projects', () => {
    const tallies = parseTallies(
      '{"project":"api","passed":3,"failed":1,"skipped":2,"broken":0}\n{"project":"pii","passed":4,"failed":0,"skipped":0,"broken":0}\n',
    );
    expect(summariseTests(tallies, [])).toEqual(['2 skipped', '7 passed, 1 failed']);
  });

  it('counts a file that cannot be run as failed', () => {
    expect(summariseTests([{ project: 'api', passed: 1, failed: 0, skipped: 0, broken: 1 }], [])).toEqual([
      'Test files that could not be run (counted as failed): api: 1',
      '1 passed, 1 failed',
    ]);
  });

  it('is never good when a run crashed', () => {
    const tally = { project: 'api', passed: 9, failed: 0, skipped: 0, broken: 0 };
    expect(summariseTests([tally], ['nx run-many -t test'])).toEqual([
      'Failed: nx run-many -t test',
      '9 passed, 1 failed',
    ]);
  });
});
