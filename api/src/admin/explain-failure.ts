import type { Problem } from '@switchyard/contracts';
import { ProblemException } from '../errors/problem';

/** What a person at the console reads of an error. */
export function explainFailure(error: unknown): string {
  if (error instanceof ProblemException) {
    const { title, detail, errors = [] } = error.getResponse() as Problem;
    return [`${title}. ${detail}`, ...errors.map(({ path, message }) => `  ${path}: ${message}`)].join('\n');
  }
  if (error instanceof AggregateError && error.message === '') return error.errors.map(explainFailure).join('\n');
  return error instanceof Error ? error.message || error.name : String(error);
}
