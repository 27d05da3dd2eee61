import { type Sentiment, sentiments, urgencies, type Urgency } from '@switchyard/domain';
import { parse } from 'yaml';
import { z } from 'zod';
import sentimentText from './sentiment-seeds.yaml';
import urgencyText from './urgency-seeds.yaml';

/** A written example of a label. */
export interface Seed<Label extends string> {
  label: Label;
  text: string;
}

/** Rows that show what each urgency looks like, in several languages. */
export const urgencySeeds = (): Seed<Urgency>[] => readSeeds(urgencyText, urgencies);

/** Rows that show what each sentiment sounds like, in several languages. */
export const sentimentSeeds = (): Seed<Sentiment>[] => readSeeds(sentimentText, sentiments);

function readSeeds<Label extends string>(yamlText: string, labels: readonly [Label, ...Label[]]): Seed<Label>[] {
  const rows = z.record(z.enum(labels), z.array(z.string().min(1)).min(1)).parse(parse(yamlText));
  return labels.flatMap((label) => (rows[label] ?? []).map((text) => ({ label, text })));
}
