import type { Person } from '@switchyard/contracts';

/** What an admin can do with a person. */
export type PersonAction = 'edit' | 'link' | 'end-sessions' | 'remove-second-factor' | 'deactivate' | 'reactivate';

/** An action that is confirmed first: the question, its button and what will happen. */
export interface PersonQuestion {
  readonly title: string;
  readonly action: string;
  readonly consequence: string;
  /** Takes nothing away. */
  readonly isMild: boolean;
}

export type AskedAction = Exclude<PersonAction, 'edit'>;

/** What to ask before an action is done to a person. */
export function questionOf(action: AskedAction, { name, hasPassword }: Person): PersonQuestion {
  switch (action) {
    case 'link':
      return {
        title: hasPassword ? `Reset the password of ${name}?` : `New link for ${name}?`,
        action: 'Make link',
        consequence: `You get a link, to be handed to ${name}, that sets a new password. It works once, and takes the place of any earlier one.`,
        isMild: true,
      };
    case 'end-sessions':
      return {
        title: `Sign ${name} out everywhere?`,
        action: 'End sessions',
        consequence: 'Every browser of theirs is signed out within seconds. They can sign in again.',
        isMild: false,
      };
    case 'remove-second-factor':
      return {
        title: `Remove the second factor of ${name}?`,
        action: 'Remove second factor',
        consequence:
          'The password alone is enough to sign in until they set up another one. Make sure that it is really them who asks.',
        isMild: false,
      };
    case 'deactivate':
      return {
        title: `Deactivate ${name}?`,
        action: 'Deactivate',
        consequence:
          'They are signed out everywhere and cannot sign in any more. What they did stays in the audit log.',
        isMild: false,
      };
    case 'reactivate':
      return {
        title: `Reactivate ${name}?`,
        action: 'Reactivate',
        consequence: 'They can sign in again, with the role they had.',
        isMild: true,
      };
  }
}
