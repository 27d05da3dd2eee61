import type { EngineName } from '@switchyard/domain';
import { type LlmClient, LlmError, LlmPrompt } from '@switchyard/llm';
import type { Redactor } from '@switchyard/pii';
import { type Draft, type DraftRequest, ReplyDrafter } from '../reply-drafter';
import { withAllowedLinks } from './allowed-links';
import { draftAnswerSchema, draftInstructions } from './draft-answer';

const maxOutputTokens = 3_000;

export interface OpenAiReplyOptions {
  /** Hosts that a reply may link to, each with those below it; other links are taken out. */
  linkHosts?: readonly string[];
}

/** Has a language model write the reply after the category's template. Throws `LlmError`. */
export class OpenAiReplyDrafter extends ReplyDrafter {
  readonly name: EngineName = 'openai';
  private readonly linkHosts: readonly string[];

  constructor(
    private readonly llm: LlmClient,
    private readonly redactor: Redactor,
    { linkHosts = [] }: OpenAiReplyOptions = {},
  ) {
    super();
    this.linkHosts = linkHosts;
  }

  async draft({ subject, body, triage, taxonomy }: DraftRequest): Promise<Draft> {
    const { value, usage } = await this.llm.ask({
      prompt: LlmPrompt.about(draftInstructions(taxonomy, triage), { subject, body }),
      name: 'reply',
      schema: draftAnswerSchema(`${subject}\n${body}`),
      maxOutputTokens,
    });
    const reply = withAllowedLinks(value.reply, this.linkHosts);
    const redaction = this.redactor.redact({ parts: [reply], alongside: [subject, body] });
    const [part] = redaction.parts;
    if (!part || !redaction.complete) {
      throw new LlmError('invalid-output', "The language model's reply could not be redacted in time", null, usage);
    }
    return { text: part.text, engine: 'openai', usage };
  }
}
