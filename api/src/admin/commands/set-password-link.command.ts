import { z } from 'zod';
import { adminCommand } from '../admin-command';
import { baseOf, baseOption, emailOption, findActive, linkForPerson, linkLines } from '../link-for-person';

export const setPasswordLink = adminCommand({
  name: 'set-password-link',
  synopsis: '--email <address> [--base <address of Switchyard>]',
  about: 'Prints a link with which the person sets a new password; using it ends all sessions of theirs.',
  options: z.object({ email: emailOption, base: baseOption }),
  run: async (desk, { email, base }) => {
    const person = await findActive(desk, email);
    const link = await linkForPerson(desk, baseOf(desk, base), 'set-password', person);
    return { lines: linkLines(`With this link ${person.name} sets a new password.`, link), data: { link } };
  },
});
