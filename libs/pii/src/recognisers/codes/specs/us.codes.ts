import { isRoutingNumber } from '../../../checksums/numbers';
import type { CodeSpec } from '../code-spec';

/** Numbers of the United States: taxpayers without a social security number, bank routing. */
export const usCodes: readonly CodeSpec[] = [
  {
    type: 'US_ITIN',
    region: 'US',
    concepts: ['itin'],
    pattern: '9[0-9]{2}([ -])(?:5[0-9]|6[0-5]|7[0-9]|8[0-8]|9[0-24-9])\\1[0-9]{4}',
    right: 0.75,
  },
  { type: 'US_ITIN', region: 'US', concepts: ['itin'], pattern: '9[0-9]{2}[ .-]?[0-9]{2}[ .-]?[0-9]{4}', right: 0.1 },
  {
    type: 'US_ROUTING',
    region: 'US',
    concepts: ['routing'],
    pattern: '[0-9]{9}|[0-9]{4}([ -])[0-9]{4}\\1[0-9]',
    check: isRoutingNumber,
    right: 0.3,
    wrong: 0.1,
  },
];
