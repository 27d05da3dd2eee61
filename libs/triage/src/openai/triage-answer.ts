import { sentiments, type Taxonomy, urgencies } from '@switchyard/domain';
import { z } from 'zod';

const statedConfidence = z.number().min(0).max(1);
const maxAlternatives = 3;

/** What the model has to answer: only labels of the taxonomy, only the known urgencies and sentiments. */
export function triageAnswerSchema({ categories, industries }: Taxonomy) {
  const category = z.enum(categories.map(({ id }) => id));
  return z.strictObject({
    category,
    industry: z.enum(industries.map(({ id }) => id)),
    urgency: z.enum(urgencies),
    sentiment: z.enum(sentiments),
    language: z.string().max(20).describe('ISO 639-1 code, "und" if unclear'),
    summary: z.string().max(1_000).describe("One sentence in the ticket's language, at most 200 characters"),
    confidence: z.strictObject({
      category: statedConfidence,
      industry: statedConfidence,
      urgency: statedConfidence,
      sentiment: statedConfidence,
    }),
    alternatives: z
      .array(z.strictObject({ category, confidence: statedConfidence }))
      .max(maxAlternatives)
      .describe('Next best categories'),
  });
}

export type TriageAnswer = z.infer<ReturnType<typeof triageAnswerSchema>>;

/** Rules of the task; holds the taxonomy's words and none of a customer. */
export function triageInstructions({ categories, industries }: Taxonomy): string {
  const list = (items: readonly { id: string; label: string; description: string }[]) =>
    items.map(({ id, label, description }) => `- ${id}: ${label}. ${description}`).join('\n');
  return [
    'You sort support tickets. Choose exactly one label of each list and answer in JSON.',
    `Categories:\n${list(categories)}`,
    `Industries:\n${list(industries)}`,
    'Urgency: critical = danger to people, an attack or fraud in progress, an outage for many; high = one customer ' +
      'fully blocked, a deadline within 48 hours, a notable sum taken wrongly; medium = degraded or late, a work-around ' +
      'exists, an ordinary change; low = a question, a wish, praise. Words like "urgent" alone do not decide it.',
    'Sentiment: the tone of the customer, not how bad the problem is.',
    'Confidence: the probability from 0 to 1 that your choice is right; be honest, use the whole range.',
  ].join('\n\n');
}
