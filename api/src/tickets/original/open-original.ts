import { Injectable } from '@nestjs/common';
import { TicketOriginals } from '@switchyard/data-access';
import type { TicketText } from '@switchyard/domain';
import type { Vault } from '@switchyard/pii/rehydration';
import { TicketKeys } from '@switchyard/pii/sealing';
import { ProblemException } from '../../errors/problem';
import { ticketNotFound } from '../ticket-not-found';

/** A ticket as it came, in memory only. */
export interface OpenedOriginal {
  run: number;
  text: TicketText;
  /** What the placeholders of the current run stand for. */
  vault: Vault;
}

/** Opens sealed originals; whoever calls says why, and to whom it is shown. */
@Injectable()
export class OpenOriginal {
  constructor(
    private readonly originals: TicketOriginals,
    private readonly keys: TicketKeys,
  ) {}

  /** Null when the key has been destroyed; throws a 404 when there is no such ticket. */
  async open(ticketId: string): Promise<OpenedOriginal | null> {
    const stored = await this.originals.find(ticketId);
    if (!stored) throw ticketNotFound(ticketId);
    if (!stored.key) return null;
    const key = this.keys.unwrap(stored.key, ticketId);
    return {
      run: stored.run,
      text: JSON.parse(key.openText(stored.sealedText)) as TicketText,
      vault: stored.sealedVault ? key.openVault(stored.run, stored.sealedVault) : {},
    };
  }
}

export function originalErased(): ProblemException {
  const detail = 'The key of this original has been destroyed; nobody can open it any more.';
  return new ProblemException(410, 'original-erased', 'The original has been erased', detail);
}
