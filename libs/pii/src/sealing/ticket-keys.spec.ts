import { randomBytes, randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { SealBrokenError } from './seal-broken-error';
import { TextSealer } from './text-sealer';
import { TicketKeys } from './ticket-keys';

const masterKey = randomBytes(32);
const keys = new TicketKeys(masterKey);
const person = (email = 'anna@example.org') => keys.newPersonKey(keys.fingerprint(email));

describe('TicketKeys', () => {
  it.each([
    ['the master key', null],
    ["a person's key", person()],
  ])('opens text and vault of a key wrapped by %s', (_, by) => {
    const ticketId = randomUUID();
    const key = keys.newTicketKey(ticketId);
    const [text, vault] = [key.sealText('Grüße 👋'), key.sealVault(2, { '<EMAIL_1>': 'anna@example.org' })];
    const opened = new TicketKeys(masterKey).unwrap({ wrappedKey: keys.wrap(key, by), person: by }, ticketId);
    expect(opened.openText(text)).toBe('Grüße 👋');
    expect(opened.openVault(2, vault)).toEqual({ '<EMAIL_1>': 'anna@example.org' });
  });

  it('opens what was sealed before persons had keys', () => {
    const ticketId = randomUUID();
    const { ciphertext, wrappedKey } = new TextSealer(masterKey).seal('old', ticketId);
    expect(keys.unwrap({ wrappedKey, person: null }, ticketId).openText(ciphertext)).toBe('old');
  });

  it("does not open by another person's, ticket's or master key, or by a person's new key", () => {
    const ticketId = randomUUID();
    const [anna, bob] = [person(), person('bob@example.org')];
    const wrappedKey = keys.wrap(keys.newTicketKey(ticketId), anna);
    const tries: [TicketKeys, typeof anna | null, string][] = [
      [keys, bob, ticketId],
      [keys, null, ticketId],
      [keys, person(), ticketId],
      [keys, { ...bob, id: anna.id }, ticketId],
      [keys, anna, randomUUID()],
      [new TicketKeys(randomBytes(32)), anna, ticketId],
    ];
    for (const [ring, by, id] of tries) {
      expect(() => ring.unwrap({ wrappedKey, person: by }, id)).toThrow(SealBrokenError);
    }
  });

  it('does not open a vault as a text, for another run, or another ticket', () => {
    const [key, other] = [keys.newTicketKey('a'), keys.newTicketKey('b')];
    const vault = key.sealVault(1, { '<PERSON_1>': 'Anna' });
    expect(() => key.openText(vault)).toThrow(SealBrokenError);
    expect(() => key.openVault(2, vault)).toThrow(SealBrokenError);
    expect(() => other.openVault(1, vault)).toThrow(SealBrokenError);
    expect(() => key.openVault(1, key.sealText('{}'))).toThrow(SealBrokenError);
  });

  it('knows a person by the address in any case, and nobody without the key', () => {
    expect(keys.fingerprint(' Anna@Example.org')).toEqual(keys.fingerprint('anna@example.org'));
    expect(keys.fingerprint('anna@example.org')).not.toEqual(keys.fingerprint('anna@example.com'));
    expect(new TicketKeys(randomBytes(32)).fingerprint('a@b.example')).not.toEqual(keys.fingerprint('a@b.example'));
    expect(keys.fingerprint('anna@example.org')).toHaveLength(32);
  });

  it('prints neither keys nor texts', () => {
    const key = keys.newTicketKey('t');
    const shown = inspect([keys, key], { depth: 5, showHidden: true });
    expect(shown).not.toContain(key.export().toString('hex').slice(0, 8));
    expect(shown).not.toContain(masterKey.toString('hex').slice(0, 8));
  });
});
