import { HttpErrorResponse } from '@angular/common/http';
import { TimeoutError } from 'rxjs';
import { problemDetail } from './problem-detail';

const failed = (status: number, error: unknown, statusText = '') =>
  new HttpErrorResponse({ status, error, statusText });

describe('problemDetail', () => {
  it('gives the detail of a problem and the wrong fields', () => {
    const problem = {
      title: 'Bad',
      status: 400,
      detail: 'Wrong input.',
      errors: [{ path: 'range', message: 'unknown' }],
    };
    expect(problemDetail(failed(400, problem))).toBe('Wrong input. · range: unknown');
  });

  it('reads a problem that was not parsed', () => {
    expect(problemDetail(failed(503, '{"detail":"The database is away."}'))).toBe('The database is away.');
  });

  it('says that nothing answered', () => {
    expect(problemDetail(failed(0, new ProgressEvent('error')))).toBe('The API cannot be reached.');
    expect(problemDetail(new TimeoutError())).toBe('The API did not answer in time.');
  });

  it('names the status of an answer that is no problem document', () => {
    expect(problemDetail(failed(502, '<html>', 'Bad Gateway'))).toBe('The API answered 502 Bad Gateway.');
  });

  it('passes on other errors', () => {
    expect(problemDetail(new Error('broken'))).toBe('broken');
    expect(problemDetail('?')).toBe('Something unexpected went wrong.');
  });
});
