import { createSecretKey, type KeyObject } from 'node:crypto';
import type { Vault } from '../rehydration';
import { SealBrokenError } from './seal-broken-error';
import { openBox, sealBox } from './sealed-box';

const vaultContext = (ticketId: string, run: number) => `vault:${ticketId}:${run}`;

/** The key of one ticket's data, opened: in memory only. What it seals is bound to the ticket, a vault to its run as well. */
export class TicketKey {
  private readonly key: KeyObject;

  /** Takes 32 bytes, which the caller wipes. */
  constructor(
    readonly ticketId: string,
    bytes: Buffer,
  ) {
    this.key = createSecretKey(bytes);
  }

  /** Seals the ticket's text. Half a surrogate pair, which UTF-8 cannot hold, comes back as U+FFFD. */
  sealText(text: string): Buffer {
    return sealBox(this.key, Buffer.from(text, 'utf8'), `text:${this.ticketId}`);
  }

  /** Throws `SealBrokenError` on another ticket's text or changed bytes. */
  openText(sealed: Buffer): string {
    return this.open(sealed, `text:${this.ticketId}`);
  }

  sealVault(run: number, vault: Vault): Buffer {
    return sealBox(this.key, Buffer.from(JSON.stringify(vault), 'utf8'), vaultContext(this.ticketId, run));
  }

  /** Throws `SealBrokenError` on another ticket's or run's vault or changed bytes. */
  openVault(run: number, sealed: Buffer): Vault {
    return JSON.parse(this.open(sealed, vaultContext(this.ticketId, run))) as Vault;
  }

  /** The key itself, to be wrapped; the caller wipes it. */
  export(): Buffer {
    return this.key.export();
  }

  private open(sealed: Buffer, context: string): string {
    try {
      return openBox(this.key, sealed, context).toString('utf8');
    } catch (cause) {
      throw new SealBrokenError({ cause });
    }
  }
}
