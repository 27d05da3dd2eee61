import { isNhsNumber } from '../../../checksums/numbers';
import type { CodeSpec } from '../code-spec';

/** Numbers of the United Kingdom: national insurance, health service, sort codes. */
export const ukCodes: readonly CodeSpec[] = [
  {
    type: 'UK_NINO',
    region: 'UK',
    concepts: ['nino'],
    pattern: '[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?-?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[A-D]',
    check: (code) => !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(code),
    right: 0.85,
    wrong: 0.4,
  },
  {
    // With a prefix that is not given out, as in documents that explain the number.
    type: 'UK_NINO',
    region: 'UK',
    concepts: ['nino'],
    pattern: '[A-Z]{2} ?[0-9]{2}([ -])[0-9]{2}\\1[0-9]{2} ?-?[A-D]',
    right: 0.65,
  },
  {
    type: 'UK_NINO',
    region: 'UK',
    concepts: ['nino'],
    pattern: '[A-Z]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}[ -]?[0-9]{2}(?:[ -]?[A-Z])?',
    right: 0.1,
  },
  {
    type: 'UK_NHS',
    region: 'UK',
    concepts: ['nhs'],
    pattern: '[0-9]{3}([ -])[0-9]{3}\\1[0-9]{4}',
    check: isNhsNumber,
    right: 0.4,
    wrong: 0.1,
  },
  {
    type: 'UK_NHS',
    region: 'UK',
    concepts: ['nhs'],
    pattern: '[0-9]{10}',
    check: isNhsNumber,
    right: 0.25,
    wrong: 0.1,
  },
  {
    type: 'UK_SORT_CODE',
    region: 'UK',
    concepts: ['sort-code'],
    pattern: '[0-9]{2}([ -]|\\. ?)[0-9]{2}\\1[0-9]{2}|[0-9]{6}',
    right: 0.1,
    mayLookLikeDate: true,
  },
  {
    // Right before an account number: `20-00-00 55779911`.
    type: 'UK_SORT_CODE',
    region: 'UK',
    concepts: ['sort-code'],
    pattern:
      '[0-9]{2}-[0-9]{2}-[0-9]{2}(?=[ ,/|]{1,3}(?:A[A-Z/]{1,7}[ .:]{1,2}(?:N[A-Z]{1,5}[ .:]{1,2})?)?[0-9]{8}(?![0-9]))',
    right: 0.65,
    mayLookLikeDate: true,
  },
];
