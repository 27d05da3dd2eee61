import { HttpErrorResponse } from '@angular/common/http';
import { TimeoutError } from 'rxjs';
import { problemFields } from './problem-fields';

const failed = (status: number, error: unknown) => new HttpErrorResponse({ status, error });

describe('problemFields', () => {
  it('gives what is wrong by path', () => {
    const errors = [{ path: 'rules.custom.0.pattern', message: 'is not RE2' }];
    expect([...problemFields(failed(400, JSON.stringify({ detail: 'Wrong input.', errors })))]).toEqual([
      ['rules.custom.0.pattern', 'is not RE2'],
    ]);
  });

  it('gives nothing when no field is to blame', () => {
    expect(problemFields(failed(503, { detail: 'The database is away.' })).size).toBe(0);
    expect(problemFields(new TimeoutError()).size).toBe(0);
  });
});
