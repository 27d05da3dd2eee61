import { Injectable } from '@nestjs/common';
import { type BegunRun, TicketRuns } from '@switchyard/data-access';
import type { TicketText } from '@switchyard/domain';
import { TextSealer } from '@switchyard/pii/sealing';

/** The key of the ticket's text has been destroyed. */
export class TextErasedError extends Error {}

export interface OpenedTicket extends Omit<BegunRun, 'sealedText' | 'wrappedKey'> {
  text: TicketText;
}

/** Begins the run and opens the sealed text, in memory only. */
@Injectable()
export class OpenStep {
  constructor(
    private readonly runs: TicketRuns,
    private readonly sealer: TextSealer,
  ) {}

  /** Null when the run has ended already. Throws `TextErasedError`, or `SealBrokenError` when the key does not fit. */
  async run({ ticketId, run }: { ticketId: string; run: number }): Promise<OpenedTicket | null> {
    const begun = await this.runs.begin(ticketId, run);
    if (!begun) return null;
    const { sealedText: ciphertext, wrappedKey, ...ticket } = begun;
    if (!wrappedKey) throw new TextErasedError('the text has been erased');
    return { ...ticket, text: JSON.parse(this.sealer.open({ ciphertext, wrappedKey }, ticketId)) as TicketText };
  }
}
