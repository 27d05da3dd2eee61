import type { PiiType, Region } from '@switchyard/domain';
import type { LabelConcept } from '../../labels/lexicon';

/** How one kind of number is written, and how firmly its form alone says what it is. */
export interface CodeSpec {
  type: PiiType;
  region?: Region;
  /** Labels that name it. */
  concepts: readonly LabelConcept[];
  /** Source of a pattern of bounded quantifiers, without edges. It reads the text in upper case. */
  pattern: string;
  /** Whether the check digit, or what else the form allows to check, is right; takes letters and digits in upper case. */
  check?: (code: string) => boolean;
  /** Score of the form when its check is right, 0..1. Masked from one half; a label adds 0.45. */
  right: number;
  /** Score when the check is wrong; 0 when the form says nothing without it. */
  wrong?: number;
  /** The form is that of a date or of another thing that usually blocks a number. */
  mayLookLikeDate?: boolean;
}

/**
 * A check that a library answers with an object, as a plain yes or no. For every number that is none of its kind it makes
 * an error; the trace of calls in it, which nobody reads, is most of what that costs and is left out.
 */
export function checkedBy(validate: (code: string) => { isValid: boolean }): (code: string) => boolean {
  return (code) => {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
      return validate(code).isValid;
    } finally {
      Error.stackTraceLimit = limit;
    }
  };
}
