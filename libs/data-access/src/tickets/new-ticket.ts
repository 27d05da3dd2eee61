import type { Region, TicketStatus } from '@switchyard/domain';
import type { PersonKeyRow } from '../privacy/key-rows';

/** A ticket as it is accepted; its text is sealed already. */
export interface NewTicket {
  id: string;
  source: string;
  externalId: string | null;
  /** Hash of the client's Idempotency-Key. */
  idempotencyKey: Buffer | null;
  channel: string | null;
  region: Region | null;
  statedLanguage: string | null;
  /** ISO; null: now. */
  createdAt: string | null;
  sealedText: Buffer;
  /** A new key for the requester, used if there is none yet; its id is the fingerprint of the e-mail address. */
  requesterKey: PersonKeyRow | null;
  /** Wraps the key of `sealedText` by the requester's key in force; by the master key when there is no requester. */
  wrapKey: (person: PersonKeyRow | null) => Buffer;
}

/** What became of a new ticket; for a duplicate, the id and state of the first one. */
export interface AcceptedTicket {
  id: string;
  run: number;
  status: TicketStatus;
  duplicate: boolean;
}
