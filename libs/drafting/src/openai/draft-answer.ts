import { findPlaceholders, type Taxonomy, type TriageResult } from '@switchyard/domain';
import { z } from 'zod';
import { replyInLanguage } from '../template/reply-sections';

const maxReplyLength = 4_000;

/** What the model has to answer: a reply that names no placeholder which the ticket does not have. */
export function draftAnswerSchema(ticket: string) {
  const known = new Set(findPlaceholders(ticket).map(({ start, end }) => ticket.slice(start, end)));
  return z.strictObject({
    reply: z
      .string()
      .min(1)
      .max(maxReplyLength)
      .refine((reply) => findPlaceholders(reply).every(({ start, end }) => known.has(reply.slice(start, end))), {
        message: 'uses a placeholder that is not in the ticket',
      }),
  });
}

/** Rules of the task; holds the taxonomy's words and labels, and none of a customer. */
export function draftInstructions(taxonomy: Taxonomy, triage: TriageResult): string {
  const category = taxonomy.categories.find(({ id }) => id === triage.category);
  const guidance = replyInLanguage(category?.reply ?? '', triage.language);
  return [
    'You draft a reply to a support ticket. A person will check it before it is sent. Answer in JSON.',
    `Write in the language of the ticket (ISO 639-1 code: ${triage.language}). Be friendly, precise and short.`,
    'Promise nothing, state no policy, price, date or fact that is not in the template below or in the ticket, and write ' +
      'no link, e-mail address or phone number. Ask for what is missing. Greet the writer by their placeholder if they signed.',
    `The ticket was sorted as "${category?.label ?? triage.category}", urgency ${triage.urgency}, tone ${triage.sentiment}.`,
    `Template of the team for such tickets:\n${guidance.text === '' ? '(none)' : guidance.text}`,
  ].join('\n\n');
}
