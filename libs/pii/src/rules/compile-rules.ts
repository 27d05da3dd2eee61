import type { PiiType } from '@switchyard/domain';
import { allowedBy } from '../masking/allowed';
import type { Candidate, Recogniser } from '../recognisers/recogniser';
import { maskingThreshold } from '../recognisers/scoring';
import { customId, customRecogniser } from './custom-pattern';
import { deniedId, deniedRecogniser } from './denied-values';
import type { RedactionRules } from './redaction-rules';

/** Rules in the form a search uses. */
export interface CompiledRules {
  /** What looks for the denied values and the operator's own patterns. */
  recognisers: readonly Recogniser[];
  /** Score from which a finding counts; infinite for one of a type to ignore. */
  cutOf: (found: Candidate) => number;
  isAllowed: ((found: Candidate, written: string) => boolean) | null;
  /** Types whose findings stay in the text. */
  kept: ReadonlySet<PiiType>;
}

const compiled = new WeakMap<RedactionRules, CompiledRules>();

/** Whether a finding is a value that the request or the rules name, and not one that was recognised. */
export function isNamed({ evidence: { recogniser } }: Candidate): boolean {
  return recogniser === deniedId || recogniser === customId || recogniser.startsWith('known-');
}

function typesWith(treatments: RedactionRules['treatments'], treatment: string): Set<string> {
  return new Set(Object.entries(treatments ?? {}).flatMap(([type, of]) => (of === treatment ? [type] : [])));
}

function compile({ treatments, thresholds = {}, allow, deny = [], custom = [] }: RedactionRules): CompiledRules {
  const ignored = typesWith(treatments, 'ignore');
  return {
    recognisers: [...(deny.length > 0 ? [deniedRecogniser(deny)] : []), ...custom.map(customRecogniser)],
    cutOf(found) {
      if (found.evidence.recogniser === deniedId) return 0;
      if (ignored.has(found.type)) return Infinity;
      return isNamed(found) ? 0 : (thresholds[found.type] ?? maskingThreshold);
    },
    isAllowed: allow ? allowedBy(allow) : null,
    kept: typesWith(treatments, 'keep') as ReadonlySet<PiiType>,
  };
}

/** Works out what the rules mean for a search, once for each object. Throws on a pattern that cannot be used. */
export function compileRules(rules: RedactionRules): CompiledRules {
  let form = compiled.get(rules);
  if (!form) compiled.set(rules, (form = compile(rules)));
  return form;
}
