import { accountCodes } from './account.codes';
import { caAuCodes } from './ca-au.codes';
import { documentCodes } from './document.codes';
import { germanCodes } from './german.codes';
import { indiaCodes } from './india.codes';
import { northernCodes } from './northern.codes';
import { romanceCodes } from './romance.codes';
import { ukCodes } from './uk.codes';
import { usCodes } from './us.codes';
import type { CodeSpec } from '../code-spec';

/** Every number with a form of its own. */
export const allCodes: readonly CodeSpec[] = [
  ...accountCodes,
  ...usCodes,
  ...ukCodes,
  ...caAuCodes,
  ...indiaCodes,
  ...germanCodes,
  ...romanceCodes,
  ...northernCodes,
  ...documentCodes,
];
