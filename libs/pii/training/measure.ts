import type { LabelledText } from './labelled-text';

/** How well spans were found, in percent. */
export interface Figures {
  recall: number;
  precision: number;
  f1: number;
  gold: number;
  found: number;
}

interface Range {
  start: number;
  end: number;
}

function coverage({ start, end }: Range, others: readonly Range[]): number {
  const covered = others.reduce(
    (sum, other) => sum + Math.max(0, Math.min(end, other.end) - Math.max(start, other.start)),
    0,
  );
  return covered / (end - start);
}

const percent = (share: number) => Math.round(share * 1000) / 10;

/** A span is found when half of it is covered; a finding is right when half of it is covered by a span of the type. */
export function measure(
  texts: readonly LabelledText[],
  type: string,
  find: (text: string, index: number) => Range[],
  onError?: (kind: 'missed' | 'wrong', value: string, text: string) => void,
): Figures {
  let gold = 0;
  let hits = 0;
  let found = 0;
  let right = 0;
  texts.forEach(({ text, spans }, index) => {
    const wanted = spans.filter((span) => span.type === type);
    const ignored = spans.filter((span) => span.type === 'IGNORE');
    const findings = find(text, index);
    for (const span of wanted) {
      gold += 1;
      if (coverage(span, findings) >= 0.5) hits += 1;
      else onError?.('missed', text.slice(span.start, span.end), text);
    }
    for (const finding of findings) {
      if (coverage(finding, wanted) >= 0.5) right += 1;
      else if (coverage(finding, ignored) >= 0.5) continue;
      else onError?.('wrong', text.slice(finding.start, finding.end), text);
      found += 1;
    }
  });
  const recall = gold === 0 ? 1 : hits / gold;
  const precision = found === 0 ? 1 : right / found;
  return {
    recall: percent(recall),
    precision: percent(precision),
    f1: percent((2 * recall * precision) / (recall + precision || 1)),
    gold,
    found,
  };
}
