import type { EngineName } from '@switchyard/domain';
import { LlmError } from '@switchyard/llm';
import { type Draft, type DraftRequest, ReplyDrafter } from '../reply-drafter';

/**
 * Drafts by a language model where it sorted the ticket, and by template everywhere else and whenever it fails: a
 * reply is not worth another run of the whole ticket. Does not throw `LlmError`.
 */
export class FallbackReplyDrafter extends ReplyDrafter {
  readonly name: EngineName;

  constructor(
    private readonly model: ReplyDrafter,
    private readonly template: ReplyDrafter,
  ) {
    super();
    this.name = model.name;
  }

  async draft(request: DraftRequest): Promise<Draft> {
    if (request.triage.engine === 'local') return this.template.draft(request);
    try {
      return await this.model.draft(request);
    } catch (error) {
      if (!(error instanceof LlmError)) throw error;
      return { ...(await this.template.draft(request)), usage: error.usage };
    }
  }
}
