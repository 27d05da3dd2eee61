import type { Problem } from '@switchyard/contracts';
import { piiTypes } from '@switchyard/domain';
import { ProblemException } from './problem';

interface Issue {
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined;
  /** Zod names unknown properties here. */
  keys?: readonly string[];
}

const isPiiType = (name: string) => (piiTypes as readonly string[]).includes(name);
/** A name that a program would use. Others are not repeated: keys that somebody sent may be personal data. */
const programName = /^(?:[a-z][a-zA-Z]{0,39}|\d{1,6})$/;

function segment(part: PropertyKey | { key: PropertyKey }): string {
  const name = String(typeof part === 'object' ? part.key : part);
  return programName.test(name) || isPiiType(name) ? name : '?';
}

/** One entry per wrong field; an unknown property counts as a field of its own. Never holds the value. */
export function toFieldErrors(issues: readonly Issue[]): NonNullable<Problem['errors']> {
  return issues.slice(0, 100).flatMap((issue) => {
    const path = (issue.path ?? []).map(segment);
    if (!issue.keys?.length) return [{ path: path.join('.'), message: issue.message }];
    return issue.keys.map((key) => ({ path: [...path, segment(key)].join('.'), message: 'is not a known property' }));
  });
}

/** 400 that names each wrong field. */
export function validationProblem(issues: readonly Issue[]): ProblemException {
  const errors = toFieldErrors(issues);
  const names = [...new Set(errors.map(({ path }) => path || 'the request'))];
  const detail = `Correct ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' and more' : ''} and send the request again.`;
  return new ProblemException(400, 'validation-failed', 'The request is not valid', detail, { errors });
}
