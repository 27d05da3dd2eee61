import { z } from 'zod';
import type { IssuedLink } from '@switchyard/contracts';
import type { PersonRow } from '@switchyard/data-access';
import { atConsole } from '../auth/links/first-link';
import { linkBase } from '../auth/links/link-base';
import type { Desk } from './desk';
import { RefusedError } from './errors';

/** Where people open Switchyard; the launcher gives it when it has chosen another port than the configured one. */
export const baseOption = z
  .url({ protocol: /^https?$/, error: 'must be an address like http://localhost:3000' })
  .optional();

export const emailOption = z.string().trim().toLowerCase();

export const baseOf = ({ config }: Desk, given: string | undefined): string => given ?? linkBase(config.http);

/** The person with this address. Throws `RefusedError` for nobody and for somebody who is switched off. */
export async function findActive({ people }: Desk, email: string): Promise<PersonRow> {
  const person = await people.findByEmail(email);
  if (!person) throw new RefusedError(`Nobody here has the e-mail address ${email}.`);
  if (!person.isActive) {
    throw new RefusedError(`${person.name} is switched off; an admin can switch people on again in the settings.`);
  }
  return person;
}

/** A one-time link for `person`, told in the audit log. */
export const linkForPerson = (
  { audit, issueLink }: Desk,
  base: string,
  kind: 'set-password' | 'sign-in',
  person: PersonRow,
): Promise<IssuedLink> =>
  audit.record(atConsole, async (database) => ({
    result: await issueLink.issue(database, base, kind, person.id),
    fact: { action: 'person.link-issued', target: { kind: 'person', id: person.id }, detail: { kind } },
  }));

/** A link on a line of its own, below what it does. */
export const linkLines = (about: string, { url, expiresAt }: IssuedLink): string[] => [
  `${about} It works once, until ${expiresAt}.`,
  '',
  `  ${url}`,
  '',
];
