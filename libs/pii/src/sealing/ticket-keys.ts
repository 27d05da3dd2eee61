import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';
import { SealBrokenError } from './seal-broken-error';
import { openBox, sealBox } from './sealed-box';
import { keyBytes } from './text-sealer';
import { TicketKey } from './ticket-key';

/** A requester's key as it is stored: wrapped by the master key. Destroying it erases all tickets of the requester. */
export interface WrappedPersonKey {
  /** Fingerprint of the e-mail address. */
  id: Buffer;
  wrappedKey: Buffer;
}

/** A ticket's key as it is stored: wrapped by the requester's key, or by the master key when there is no requester. */
export interface WrappedTicketKey {
  wrappedKey: Buffer;
  person: WrappedPersonKey | null;
}

const personContext = (id: Buffer) => `person:${id.toString('hex')}`;
const ticketContext = (ticketId: string) => `key:${ticketId}`;

/**
 * Makes, wraps and opens the keys of tickets. Each ticket has a random key; it is wrapped by its requester's key, which is
 * wrapped by the master key. So one destroyed key erases a ticket, or all of a person's, in every copy there is.
 */
export class TicketKeys {
  private readonly masterKey: KeyObject;
  private readonly fingerprintKey: KeyObject;

  /** Takes the master key: 32 bytes. */
  constructor(masterKey: Buffer) {
    if (masterKey.length !== keyBytes) throw new RangeError(`The master key must have ${keyBytes} bytes.`);
    this.masterKey = createSecretKey(masterKey);
    this.fingerprintKey = createSecretKey(Buffer.from(hkdfSync('sha256', masterKey, '', 'switchyard requester', 32)));
  }

  /** Keyed hash (HMAC-SHA-256) by which a requester's tickets are found again; the same for any case of the address. */
  fingerprint(email: string): Buffer {
    return createHmac('sha256', this.fingerprintKey).update(email.trim().toLowerCase()).digest();
  }

  newTicketKey(ticketId: string): TicketKey {
    const bytes = randomBytes(keyBytes);
    const key = new TicketKey(ticketId, bytes);
    bytes.fill(0);
    return key;
  }

  /** A new key for the requester with this fingerprint, wrapped. */
  newPersonKey(id: Buffer): WrappedPersonKey {
    const bytes = randomBytes(keyBytes);
    const wrappedKey = sealBox(this.masterKey, bytes, personContext(id));
    bytes.fill(0);
    return { id, wrappedKey };
  }

  /** Wraps a ticket's key by `person`, or by the master key. Throws `SealBrokenError` when the person's does not open. */
  wrap(key: TicketKey, person: WrappedPersonKey | null): Buffer {
    const bytes = key.export();
    try {
      return sealBox(this.wrappingKey(person), bytes, ticketContext(key.ticketId));
    } finally {
      bytes.fill(0);
    }
  }

  /** Throws `SealBrokenError` for another ticket's key, another person's, another master key or changed bytes. */
  unwrap({ wrappedKey, person }: WrappedTicketKey, ticketId: string): TicketKey {
    const bytes = this.opened(this.wrappingKey(person), wrappedKey, ticketContext(ticketId));
    const key = new TicketKey(ticketId, bytes);
    bytes.fill(0);
    return key;
  }

  private wrappingKey(person: WrappedPersonKey | null): KeyObject {
    if (!person) return this.masterKey;
    const bytes = this.opened(this.masterKey, person.wrappedKey, personContext(person.id));
    const key = createSecretKey(bytes);
    bytes.fill(0);
    return key;
  }

  private opened(key: KeyObject, box: Buffer, context: string): Buffer {
    try {
      return openBox(key, box, context);
    } catch (cause) {
      throw new SealBrokenError({ cause });
    }
  }
}
