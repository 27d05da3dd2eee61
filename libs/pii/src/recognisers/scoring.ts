import type { LabelContext } from '../labels/label-context';
import type { Evidence } from './recogniser';

/** Score from which a finding is masked. */
export const maskingThreshold = 0.5;

const labelShare = 0.45;

/** Score of a form (0..1) raised by a label beside it and lowered by one that says it is something else. */
export function scoreOf(base: number, context: LabelContext): number {
  const score = base + labelShare * (context.label - context.negative);
  return Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
}

/** The evidence behind a score. */
export function evidenceOf(recogniser: string, context: LabelContext, checksum?: boolean): Evidence {
  return {
    recogniser,
    ...(checksum === undefined ? {} : { checksum }),
    ...(context.phrase === undefined ? {} : { label: context.phrase }),
    ...(context.negativePhrase === undefined ? {} : { negative: context.negativePhrase }),
  };
}
