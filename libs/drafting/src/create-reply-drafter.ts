import type { LlmClient } from '@switchyard/llm';
import type { Redactor } from '@switchyard/pii';
import { FallbackReplyDrafter } from './fallback/fallback-reply-drafter';
import { OpenAiReplyDrafter } from './openai/openai-reply-drafter';
import type { ReplyDrafter } from './reply-drafter';
import { TemplateReplyDrafter } from './template/template-reply-drafter';

export interface ReplyDrafterOptions {
  /** As for triage: `local` writes by template only, the others let a language model write where it sorted the ticket. */
  mode: 'local' | 'openai' | 'cascade';
  /** Needed by the modes `openai` and `cascade`. */
  llm: LlmClient | null;
  /** Redacts what is written. */
  redactor: Redactor;
  /** Hosts that a reply may link to; none if absent. */
  linkHosts?: readonly string[];
}

/** The drafter of a mode. Throws an Error when the mode needs a language model and has none. */
export function createReplyDrafter({ mode, llm, redactor, linkHosts }: ReplyDrafterOptions): ReplyDrafter {
  const template = new TemplateReplyDrafter(redactor);
  if (mode === 'local') return template;
  if (!llm) throw new Error(`The drafting mode "${mode}" needs a language model`);
  return new FallbackReplyDrafter(new OpenAiReplyDrafter(llm, redactor, { linkHosts }), template);
}
