import { randomUUID } from 'node:crypto';
import { People, type PersonRow } from '@switchyard/data-access';
import { z } from 'zod';
import { atConsole } from '../../auth/links/first-link';
import { adminCommand } from '../admin-command';
import type { Desk } from '../desk';
import { RefusedError } from '../errors';
import { baseOf, baseOption, emailOption, findActive, linkForPerson, linkLines } from '../link-for-person';

const operator = { name: 'Operator', email: 'operator@localhost', role: 'admin' } as const;

export const signInLink = adminCommand({
  name: 'sign-in-link',
  synopsis: '[--email <address>] [--base <address of Switchyard>]',
  about:
    'Prints a link that signs in at once. Without --email it is for the operator of this machine, an admin, and needs the embedded database.',
  options: z.object({ email: emailOption.optional(), base: baseOption }),
  run: async (desk, { email, base }) => {
    const person = email === undefined ? await findOperator(desk) : await findActive(desk, email);
    const link = await linkForPerson(desk, baseOf(desk, base), 'sign-in', person);
    return { lines: linkLines(`Whoever opens this link is signed in as ${person.name}.`, link), data: { link } };
  },
});

/** Whoever may read the embedded database's files may do anything with it: they need no password of their own. */
async function findOperator(desk: Desk): Promise<PersonRow> {
  if (desk.config.database.url !== null) {
    throw new RefusedError(
      'With DATABASE_URL set there is no operator. Name somebody by --email, or use first-link when nobody is there yet.',
    );
  }
  await desk.audit.record(atConsole, async (database) => {
    const id = randomUUID();
    const isNew = await new People(database).add({ id, ...operator });
    const fact = { action: 'person.added', target: { kind: 'person', id }, detail: { role: operator.role } } as const;
    return { result: undefined, fact: isNew ? fact : null };
  });
  return findActive(desk, operator.email);
}
