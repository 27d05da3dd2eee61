import type { Region } from '@switchyard/domain';
import { Doc } from './document/doc';
import { htmlView } from './document/html-view';
import { normalise } from './document/normalise';
import { spelledOutView } from './document/spelled-out-view';
import type { View } from './document/view';
import { mask } from './masking/mask';
import { PlaceholderBook } from './masking/placeholder-book';
import { possible, promoteRepeats } from './masking/promote-repeats';
import { resolveOverlaps } from './masking/resolve-overlaps';
import { recognisers } from './recognisers/all-recognisers';
import { knownEmailRecogniser } from './recognisers/known-email.recogniser';
import { knownNameRecogniser } from './recognisers/known-name.recogniser';
import type { Candidate, Recogniser } from './recognisers/recogniser';
import { spelledOutEmailRecogniser } from './recognisers/spelled-out-email.recogniser';
import { noText, redactedWhole } from './redacted-text';
import { Redactor, type RedactedPart, type Redaction, type RedactionRequest } from './redactor';
import { TimeBudget, TimeBudgetExceeded } from './time-budget';

export interface PatternRedactorOptions {
  /** Time one request may take before its remaining parts are masked whole, in milliseconds. */
  timeBudgetMs?: number;
  /** Clock in milliseconds. */
  now?: () => number;
}

/** Finds personal data by form, check digits and the labels around it; no model, no network. */
export class PatternRedactor extends Redactor {
  private readonly timeBudgetMs: number;
  private readonly now: () => number;

  constructor({ timeBudgetMs = 1000, now = () => performance.now() }: PatternRedactorOptions = {}) {
    super();
    this.timeBudgetMs = timeBudgetMs;
    this.now = now;
  }

  redact({ parts, known, region = null, alongside = [] }: RedactionRequest): Redaction {
    const budget = new TimeBudget(this.timeBudgetMs, this.now);
    const book = new PlaceholderBook([...parts, ...alongside]);
    const all = [knownNameRecogniser(known?.names ?? []), knownEmailRecogniser(known?.emails ?? []), ...recognisers];
    const searched = parts.map((part) => this.searched(part, all, region, budget));
    const findings = promoteRepeats(searched.map((candidates) => candidates ?? []));
    return {
      parts: parts.map((part, index): RedactedPart => {
        if (part === '') return { text: noText, entities: [], masked: [] };
        if (!searched[index]) return { text: redactedWhole, entities: [], masked: [] };
        return mask(part, resolveOverlaps(findings[index] ?? [], part), book);
      }),
      complete: parts.every((part, index) => part === '' || searched[index] !== null),
    };
  }

  /** The candidates of a part, or null when the time is up. */
  private searched(
    part: string,
    all: readonly Recogniser[],
    region: Region | null,
    budget: TimeBudget,
  ): Candidate[] | null {
    try {
      return this.findings(part, all, region, budget);
    } catch (error) {
      if (error instanceof TimeBudgetExceeded) return null;
      throw error;
    }
  }

  private findings(part: string, all: readonly Recogniser[], region: Region | null, budget: TimeBudget): Candidate[] {
    const found: Candidate[] = [];
    const search = (view: View, searchers: readonly Recogniser[]) => {
      const doc = new Doc(view, region, budget);
      for (const recogniser of searchers) {
        budget.check();
        recogniser.find(doc, (candidate) => {
          if (candidate.score < possible) return;
          found.push({ ...candidate, ...view.original(candidate.start, candidate.end) });
        });
      }
    };
    const plain = normalise(part);
    const seen = htmlView(plain);
    search(plain, all);
    if (seen) search(seen, all);
    const spelledOut = spelledOutView(seen ?? plain);
    if (spelledOut) search(spelledOut, [spelledOutEmailRecogniser]);
    budget.check();
    return found;
  }
}
