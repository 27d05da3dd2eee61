import { validate as validateDni } from 'stdnum/lib/cjs/es/dni.js';
import { validate as validateNie } from 'stdnum/lib/cjs/es/nie.js';
import { validate as validateNir } from 'stdnum/lib/cjs/fr/nir.js';
import { validate as validateFiscalCode } from 'stdnum/lib/cjs/it/codicefiscale.js';
import { validate as validateCitizenCard } from 'stdnum/lib/cjs/pt/cc.js';
import { validate as validatePortugueseTax } from 'stdnum/lib/cjs/pt/nif.js';
import { checkedBy, type CodeSpec } from '../code-spec';

const base = { type: 'EU_NATIONAL_ID', region: 'EU', concepts: ['national-id'] } as const;

/** Numbers of France, Spain, Italy and Portugal: social security, identity, tax. */
export const romanceCodes: readonly CodeSpec[] = [
  {
    ...base,
    pattern: '[12][ .-]?[0-9]{2}[ .-]?[0-9]{2}[ .-]?(?:[0-9]{2}|2[AB])[ .-]?[0-9]{3}[ .-]?[0-9]{3}[ .-]?[0-9]{2}',
    check: checkedBy(validateNir),
    right: 0.75,
    wrong: 0.3,
  },
  { ...base, pattern: '[12] [0-9]{2} [01][0-9] (?:[0-9]{2}|2[AB]) [0-9]{3} [0-9]{3}(?: [0-9]{2})?', right: 0.7 },
  { ...base, pattern: '[0-9]{8}[ -]?[A-HJ-NP-TV-Z]', check: checkedBy(validateDni), right: 0.75, wrong: 0.3 },
  { ...base, pattern: '[0-9]{2}\\.[0-9]{3}\\.[0-9]{3}[ -]?[A-HJ-NP-TV-Z]', right: 0.75 },
  {
    ...base,
    pattern: '[XYZ][ -]?[0-9]{7}[ -]?[A-HJ-NP-TV-Z]',
    check: checkedBy(validateNie),
    right: 0.75,
    wrong: 0.35,
  },
  {
    ...base,
    pattern: '[A-Z]{6}[0-9L-NP-V]{2}[ABCDEHLMPRST][0-9L-NP-V]{2}[A-Z][0-9L-NP-V]{3}[A-Z]',

    check: checkedBy(validateFiscalCode),
    right: 0.95,
    wrong: 0.75,
  },
  { ...base, pattern: '[A-Z]{3} [A-Z]{3} [0-9]{2}[A-Z][0-9]{2} [A-Z][0-9]{3} ?[A-Z]', right: 0.85 },
  { ...base, pattern: 'C[A-Z][0-9]{5}[A-Z]{2}', right: 0.4 },
  {
    ...base,
    pattern: '[0-9]{8}[ -]?[0-9][ -]?[A-Z]{2}[0-9]',
    check: checkedBy(validateCitizenCard),
    right: 0.75,
    wrong: 0.45,
  },
  {
    ...base,
    pattern: '[1-3][0-9]{2} ?[0-9]{3} ?[0-9]{3}',
    check: checkedBy(validatePortugueseTax),
    right: 0.2,
    wrong: 0.1,
  },
];
