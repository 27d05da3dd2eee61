import { Injectable } from '@nestjs/common';
import { type BegunRun, TicketRuns } from '@switchyard/data-access';
import type { TicketText } from '@switchyard/domain';
import { type TicketKey, TicketKeys } from '@switchyard/pii/sealing';

/** The key of the ticket's text has been destroyed. */
export class TextErasedError extends Error {}

export interface OpenedTicket extends Omit<BegunRun, 'sealedText' | 'key'> {
  text: TicketText;
  /** Seals what else holds something of the original. */
  key: TicketKey;
}

/** Begins the run and opens the sealed text, in memory only. */
@Injectable()
export class OpenStep {
  constructor(
    private readonly runs: TicketRuns,
    private readonly keys: TicketKeys,
  ) {}

  /** Null when the run has ended already. Throws `TextErasedError`, or `SealBrokenError` when the key does not fit. */
  async run({ ticketId, run }: { ticketId: string; run: number }): Promise<OpenedTicket | null> {
    const begun = await this.runs.begin(ticketId, run);
    if (!begun) return null;
    const { sealedText, key: wrapped, ...ticket } = begun;
    if (!wrapped) throw new TextErasedError('the text has been erased');
    const key = this.keys.unwrap(wrapped, ticketId);
    return { ...ticket, key, text: JSON.parse(key.openText(sealedText)) as TicketText };
  }
}
