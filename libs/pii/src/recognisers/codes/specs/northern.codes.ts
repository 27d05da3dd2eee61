import { validate as validateBelgian } from 'stdnum/lib/cjs/be/nn.js';
import { validate as validateCzech } from 'stdnum/lib/cjs/cz/rc.js';
import { validate as validateDanish } from 'stdnum/lib/cjs/dk/cpr.js';
import { validate as validateFinnish } from 'stdnum/lib/cjs/fi/hetu.js';
import { validate as validateIrish } from 'stdnum/lib/cjs/ie/pps.js';
import { validate as validateDutch } from 'stdnum/lib/cjs/nl/bsn.js';
import { validate as validatePolish } from 'stdnum/lib/cjs/pl/pesel.js';
import { validate as validateSwedish } from 'stdnum/lib/cjs/se/personnummer.js';
import { checkedBy, type CodeSpec } from '../code-spec';

const base = { type: 'EU_NATIONAL_ID', region: 'EU', concepts: ['national-id'] } as const;

/** Numbers of the Low Countries, Ireland, Poland, the Czech Republic, Slovakia and the North. */
export const northernCodes: readonly CodeSpec[] = [
  {
    ...base,
    pattern: '[0-9]{9}|[0-9]{4}([. ])[0-9]{2}\\1[0-9]{3}',
    check: checkedBy(validateDutch),
    right: 0.25,
    wrong: 0.1,
  },
  { ...base, pattern: '[0-9]{2}\\.[01][0-9]\\.[0-3][0-9][- ][0-9]{3}[.-][0-9]{2}', right: 0.85, mayLookLikeDate: true },
  {
    ...base,
    pattern: '[0-9]{2}[. ]?[01][0-9][. ]?[0-3][0-9][ -]{0,3}[0-9]{3}[. -]?[0-9]{2}',
    check: checkedBy(validateBelgian),
    right: 0.4,
    wrong: 0.1,
    mayLookLikeDate: true,
  },
  { ...base, pattern: '[0-9]{7}[ -]?[A-W][A-IW]?', check: checkedBy(validateIrish), right: 0.7, wrong: 0.25 },
  { ...base, pattern: '[0-9]{2}[0-9]{2}[0-3][0-9][0-9]{5}', check: checkedBy(validatePolish), right: 0.4, wrong: 0.1 },
  { ...base, pattern: '[A-Z]{3} ?[0-9]{6}', right: 0.1 },
  {
    ...base,
    pattern: '(?:19|20)?[0-9]{2}[01][0-9][0-3][0-9][-+][0-9]{4}',
    check: checkedBy(validateSwedish),
    right: 0.7,
    wrong: 0.3,
  },
  {
    ...base,
    pattern: '[0-3][0-9][01][0-9][0-9]{2}-[0-9]{4}',
    check: checkedBy(validateDanish),
    right: 0.55,
    wrong: 0.3,
  },
  {
    ...base,
    pattern: '[0-3][0-9][01][0-9][0-9]{2}[-+A][0-9]{3}[0-9A-Y]',
    check: checkedBy(validateFinnish),
    right: 0.75,
    wrong: 0.3,
  },
  {
    ...base,
    pattern: '[0-9]{2}[0-9]{2}[0-3][0-9]/[0-9]{3,4}',
    check: checkedBy(validateCzech),
    right: 0.65,
    wrong: 0.3,
  },
];
