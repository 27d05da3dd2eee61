import { HttpErrorResponse } from '@angular/common/http';
import { TimeoutError } from 'rxjs';
import { problemDetail, problemName } from './problem-detail';

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

describe('problemName', () => {
  it('gives the name of our own problems alone', () => {
    const problem = (type?: string) => failed(409, { type, title: 'No', status: 409, detail: 'No.' });
    expect(problemName(problem('urn:switchyard:problem:last-admin'))).toBe('last-admin');
    expect(problemName(problem('about:blank'))).toBeNull();
    expect(problemName(problem())).toBeNull();
    expect(problemName(failed(401, '{"type":"urn:switchyard:problem:not-signed-in","detail":""}'))).toBe(
      'not-signed-in',
    );
    expect(problemName(failed(502, '<html>'))).toBeNull();
    expect(problemName(new TimeoutError())).toBeNull();
  });
});
