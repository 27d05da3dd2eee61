import { Injectable } from '@nestjs/common';
import type { RedactedText } from '@switchyard/domain';
import { dehydrate, type Vault, vaultOf } from '@switchyard/pii/rehydration';
import { DryRun } from '../../dry-runs/dry-run.facade';
import { ProblemException } from '../../errors/problem';

/** A reply somebody wrote, as it may be kept. */
export interface MaskedDraft {
  text: RedactedText;
  /** What the ticket's placeholders stand for, and those that this reply brought in. In memory only. */
  vault: Vault;
}

/** Takes the personal data out of a reply. */
@Injectable()
export class MaskDraft {
  constructor(private readonly dryRun: DryRun) {}

  /** What the ticket has a placeholder for gets that one, anything else a new one. Throws a 503 when it takes too long. */
  mask(draft: string, vault: Vault, alongside: RedactedText[]): MaskedDraft {
    const original = dehydrate(draft, vault);
    const { text, entities, isComplete } = this.dryRun.redactText(original, { alongside });
    if (isComplete) return { text, vault: { ...vault, ...vaultOf([{ original, entities }]) } };
    const detail = 'Personal data could not be searched for in time. Shorten the reply, or try again.';
    throw new ProblemException(503, 'engine-unavailable', 'The reply could not be redacted', detail);
  }
}
