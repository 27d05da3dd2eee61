import { isVehicleNumber } from '../../../checksums/numbers';
import type { CodeSpec } from '../code-spec';

/** Papers and vehicles whose numbers have a form of their own. */
export const documentCodes: readonly CodeSpec[] = [
  {
    // Great Britain
    type: 'DRIVER_LICENSE',
    region: 'UK',
    concepts: ['driver-license'],
    pattern: '[A-Z][A-Z9]{4} ?[0-9](?:[05][1-9]|[16][0-2])[0-3][0-9][0-9] ?[A-Z9]{2} ?[0-9A-Z][A-Z]{2}',
    right: 0.9,
  },
  {
    type: 'DRIVER_LICENSE',
    region: 'IN',
    concepts: ['driver-license'],
    pattern: '[A-Z]{2}[ -]?[0-9]{2}[ /-]?(?:19|20)[0-9]{2}[ -]?[0-9]{7}',
    right: 0.75,
  },
  {
    type: 'VEHICLE',
    region: 'UK',
    concepts: ['vehicle'],
    pattern: '[A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|[12][0-9]|5[0-9]|6[0-9]|7[0-6]) [A-HJ-PR-Z]{3}',
    right: 0.5,
  },
  {
    type: 'VEHICLE',
    region: 'UK',
    concepts: ['vehicle'],
    pattern: '[A-Z]{2}[0-9]{2} ?[A-Z]{3}|[A-Z][0-9]{1,3} ?[A-Z]{3}|[A-Z]{3} ?[0-9]{1,3}[A-Z]',
    right: 0.2,
  },
  {
    type: 'VEHICLE',
    region: 'IN',
    concepts: ['vehicle'],
    pattern:
      '(?:AN|AP|AR|AS|BR|CG|CH|DD|DL|DN|GA|GJ|HP|HR|JH|JK|KA|KL|LA|LD|MH|ML|MN|MP|MZ|NL|OD|OR|PB|PY|RJ|SK|TN|TR|TS|TG|UK|UP|WB)[ -]?[0-9]{1,2}[ -]?[A-Z]{1,3}[ -]?[0-9]{4}',
    right: 0.7,
  },
  {
    type: 'VEHICLE',
    region: 'IN',
    concepts: ['vehicle'],
    pattern: 'DL[ -]?[0-9]{1,2}[ -]?[A-Z][ -]?[A-Z]{1,2}[ -]?[0-9]{4}',
    right: 0.8,
  },
  // France and Italy
  {
    type: 'VEHICLE',
    region: 'EU',
    concepts: ['vehicle'],
    pattern: '[A-HJ-NP-TV-Z]{2}-[0-9]{3}-[A-HJ-NP-TV-Z]{2}',
    right: 0.6,
  },
  {
    type: 'VEHICLE',
    region: 'EU',
    concepts: ['vehicle'],
    pattern: '[A-HJ-NP-TV-Z]{2} ?[0-9]{3} ?[A-HJ-NP-TV-Z]{2}',
    right: 0.15,
  },
  // Germany, Spain, the Netherlands, Poland, Portugal
  {
    type: 'VEHICLE',
    region: 'EU',
    concepts: ['vehicle'],
    pattern: '[A-ZÄÖÜ]{1,3}[- :][A-Z]{1,2}[- ]?[0-9]{1,4}[EH]?',
    right: 0.15,
  },
  {
    type: 'VEHICLE',
    region: 'EU',
    concepts: ['vehicle'],
    pattern: '[0-9]{4}[ -]?[BCDFGHJKLMNPRSTVWXYZ]{3}',
    right: 0.15,
  },
  {
    type: 'VEHICLE',
    region: 'EU',
    concepts: ['vehicle'],
    pattern: '(?:[A-Z]{1,3}|[0-9]{1,3})-(?:[A-Z]{2,3}|[0-9]{2,3})-(?:[A-Z]{1,2}|[0-9]{1,2})',
    right: 0.15,
    mayLookLikeDate: true,
  },
  { type: 'VEHICLE', region: 'EU', concepts: ['vehicle'], pattern: '[A-Z]{2,3} [0-9][0-9A-Z]{3,4}', right: 0.1 },
  {
    type: 'VEHICLE',
    concepts: ['vehicle'],
    pattern: '[A-HJ-NPR-Z0-9]{11}[0-9]{6}',
    check: (code) => isVehicleNumber(code) && /[A-Z]/.test(code),
    right: 0.8,
    wrong: 0.1,
  },
];
