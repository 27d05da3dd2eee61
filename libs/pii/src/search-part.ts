import type { Region } from '@switchyard/domain';
import { Doc } from './document/doc';
import { htmlView } from './document/html-view';
import { normalise } from './document/normalise';
import { spelledOutView } from './document/spelled-out-view';
import type { View } from './document/view';
import { windowsOf } from './document/windows';
import { isLabel } from './labels/label-adjacent';
import { possible } from './masking/promote-repeats';
import { wholeTextRecognisers } from './recognisers/all-recognisers';
import type { Candidate, Recogniser } from './recognisers/recogniser';
import { spelledOutEmailRecogniser } from './recognisers/spelled-out-email.recogniser';
import { isNamed } from './rules/compile-rules';
import type { TimeBudget } from './time-budget';

/** What the parts of a request are searched with. */
export interface Search {
  /** Those that look at every view of a part that keeps its words apart. */
  recognisers: readonly Recogniser[];
  region: Region | null;
  budget: TimeBudget;
  /** Score from which a finding counts. */
  cutOf: (found: Candidate) => number;
}

/**
 * All candidates in a part that count, or would if their value were certain elsewhere; offsets in the part. Throws
 * `TimeBudgetExceeded`.
 */
export function searchPart(part: string, { recognisers, region, budget, cutOf }: Search): Candidate[] {
  const found: Candidate[] = [];
  const searchView = (view: View, searchers: readonly Recogniser[], from = 0, to = Infinity) => {
    const doc = new Doc(view, region, budget);
    for (const recogniser of searchers) {
      budget.check();
      recogniser.find(doc, (candidate) => {
        const { start, end, type, score } = candidate;
        if (start < from || start >= to) return;
        const cut = cutOf(candidate);
        if (score < cut && (score < possible || cut === Infinity)) return;
        if (type === 'PERSON' && !isNamed(candidate) && isLabel(doc, start, end)) return;
        found.push(Object.assign(candidate, view.original(start, end)));
      });
    }
  };
  const search = (view: View, searchers: readonly Recogniser[]) => {
    for (const { start, end, from, to } of windowsOf(view.text)) {
      searchView(view.part(start, end), searchers, from - start, to - start);
    }
  };
  const plain = normalise(part);
  const seen = htmlView(plain);
  for (const view of seen ? [plain, seen] : [plain]) {
    searchView(view, wholeTextRecognisers);
    search(view, recognisers);
  }
  const spelledOut = spelledOutView(seen ?? plain);
  if (spelledOut) search(spelledOut, [spelledOutEmailRecogniser]);
  budget.check();
  return found;
}
