import type { EngineName, RedactedText } from '@switchyard/domain';
import type { Redactor } from '@switchyard/pii';
import { type Draft, ReplyDrafter, type DraftRequest } from '../reply-drafter';
import { replyFrame } from './reply-frames';
import { replyInLanguage } from './reply-sections';
import { writerPlaceholder } from './writer-placeholder';

/**
 * Fills in the reply template of the ticket's category, in the ticket's language where the template has it, else in
 * English. Greets by the writer's placeholder. The result is redacted like everything else, so an address or a phone
 * number in a template becomes a placeholder, too. Never throws.
 */
export class TemplateReplyDrafter extends ReplyDrafter {
  readonly name: EngineName = 'local';

  constructor(private readonly redactor: Redactor) {
    super();
  }

  async draft({ subject, body, triage, taxonomy }: DraftRequest): Promise<Draft> {
    const template = taxonomy.categories.find(({ id }) => id === triage.category)?.reply ?? '';
    const { language, text } = replyInLanguage(template, triage.language);
    const frame = replyFrame(language);
    const writer = writerPlaceholder(body);
    const greeting = writer === null ? frame.anonymousGreeting : frame.greeting(writer);
    const reply = [greeting, text, frame.closing].filter((part) => part !== '').join('\n\n');
    return { text: this.redacted(reply, [subject, body]), engine: 'local', usage: null };
  }

  private redacted(reply: string, alongside: RedactedText[]): RedactedText {
    const [part] = this.redactor.redact({ parts: [reply], alongside }).parts;
    if (!part) throw new Error('the redactor gave back nothing');
    return part.text;
  }
}
