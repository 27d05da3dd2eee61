import { z } from 'zod';
import { adminCommand } from '../admin-command';
import { baseOf, baseOption, linkLines } from '../link-for-person';

const somebodyIsThere = [
  'Somebody is there already, and adds others in the settings.',
  'A lost password: set-password-link --email <address>.',
];

export const firstLink = adminCommand({
  name: 'first-link',
  synopsis: '[--base <address of Switchyard>]',
  about: 'Prints the link that makes the first person, an admin. When somebody is there already it says so.',
  options: z.object({ base: baseOption }),
  run: async (desk, { base }) => {
    const link = await desk.firstLink.issue(baseOf(desk, base));
    const lines = link ? linkLines('Whoever opens this link becomes the first person, an admin.', link) : null;
    return { lines: lines ?? somebodyIsThere, data: { link } };
  },
});
