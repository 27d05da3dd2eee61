import { submitTicketSchema } from '@switchyard/contracts';
import { validationProblem } from './validation-problem';

const problemOf = (input: unknown) => {
  const parsed = submitTicketSchema.safeParse(input);
  if (parsed.success) throw new Error('expected bad input');
  return validationProblem(parsed.error.issues).getResponse() as {
    detail: string;
    errors: { path: string; message: string }[];
  };
};

describe('validationProblem', () => {
  it('names a field of the wrong type', () => {
    expect(problemOf({ subject: 5, body: 'x' }).errors.map((error) => error.path)).toEqual(['subject']);
  });

  it('names nested fields by their path', () => {
    const { errors, detail } = problemOf({ subject: 'x', body: 'y', requester: { email: 'not an address' } });
    expect(errors.map((error) => error.path)).toEqual(['requester.email']);
    expect(detail).toContain('requester.email');
  });

  it('names each unknown property', () => {
    const { errors } = problemOf({ subject: 'x', body: 'y', priority: 1, colour: 2 });
    expect(errors).toEqual([
      { path: 'priority', message: 'is not a known property' },
      { path: 'colour', message: 'is not a known property' },
    ]);
  });

  it('repeats no name that could be a value', () => {
    const { errors, detail } = problemOf({ subject: 'x', body: 'y', 'jane@customer.example': 1, '123-45-6789': 2 });
    expect(errors.map(({ path }) => path)).toEqual(['?', '?']);
    expect(detail).not.toMatch(/jane|123/);
  });

  it('never repeats the value', () => {
    expect(JSON.stringify(problemOf({ subject: 'x', body: 'y', region: 'jane@customer.example' }))).not.toContain(
      'jane',
    );
  });
});
