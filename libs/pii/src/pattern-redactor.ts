import { allowedBy } from './masking/allowed';
import { mask } from './masking/mask';
import { PlaceholderBook } from './masking/placeholder-book';
import { promoteRepeats } from './masking/promote-repeats';
import { resolveOverlaps } from './masking/resolve-overlaps';
import { recognisers } from './recognisers/all-recognisers';
import { knownEmailRecogniser } from './recognisers/known-email.recogniser';
import { knownNameRecogniser } from './recognisers/known-name.recogniser';
import type { Candidate } from './recognisers/recogniser';
import { noText, redactedWhole } from './redacted-text';
import { Redactor, type RedactedPart, type Redaction, type RedactionRequest } from './redactor';
import { compileRules } from './rules/compile-rules';
import type { RedactionRules } from './rules/redaction-rules';
import { searchPart, type Search } from './search-part';
import { TimeBudget, TimeBudgetExceeded } from './time-budget';

export interface PatternRedactorOptions {
  /** Time one request may take before its remaining parts are masked whole, in milliseconds. */
  timeBudgetMs?: number;
  /** Clock in milliseconds. */
  now?: () => number;
}

const noRules: RedactionRules = {};

/** The candidates of a part, or null when the time is up. */
function searched(part: string, search: Search): Candidate[] | null {
  try {
    return searchPart(part, search);
  } catch (error) {
    if (error instanceof TimeBudgetExceeded) return null;
    throw error;
  }
}

function eitherOf<T extends unknown[]>(
  one: ((...args: T) => boolean) | null,
  other: ((...args: T) => boolean) | null,
): ((...args: T) => boolean) | null {
  if (!one || !other) return one ?? other;
  return (...args) => one(...args) || other(...args);
}

/** Finds personal data by form, check digits, the labels around it and a small model of names; no network. */
export class PatternRedactor extends Redactor {
  private readonly timeBudgetMs: number;
  private readonly now: () => number;

  constructor({ timeBudgetMs = 1000, now = () => performance.now() }: PatternRedactorOptions = {}) {
    super();
    this.timeBudgetMs = timeBudgetMs;
    this.now = now;
  }

  redact({ parts, known, region = null, allow = {}, rules = noRules, alongside = [] }: RedactionRequest): Redaction {
    const budget = new TimeBudget(this.timeBudgetMs, this.now);
    const book = new PlaceholderBook([...parts, ...alongside]);
    const { kept, cutOf, isAllowed: isAllowedByRules, recognisers: ofRules } = compileRules(rules);
    const ofRequest = [knownNameRecogniser(known?.names ?? []), knownEmailRecogniser(known?.emails ?? [])];
    const search: Search = { recognisers: [...ofRequest, ...ofRules, ...recognisers], region, budget, cutOf };
    const found = parts.map((part) => searched(part, search));
    const isAllowed = eitherOf(allowedBy(allow), isAllowedByRules);
    const findings = promoteRepeats(
      found.map((candidates) => candidates ?? []),
      cutOf,
    );
    return {
      parts: parts.map((part, index): RedactedPart => {
        const nothing = { entities: [], masked: [], kept: [] };
        if (part === '') return { text: noText, ...nothing };
        if (!found[index]) return { text: redactedWhole, ...nothing };
        return mask(part, resolveOverlaps(findings[index] ?? [], part, { isAllowed, kept }), book);
      }),
      complete: parts.every((part, index) => part === '' || found[index] !== null),
    };
  }
}
