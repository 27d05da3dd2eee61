import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import type { IssuedLink, Person } from '@switchyard/contracts';
import { Session } from '../../session/session';
import { Icon } from '../../shared/icon';
import { Widget } from '../../shared/widget';
import { LinkDialog } from './link-dialog';
import { PeopleStore } from './people-store';
import { PersonActionDialog } from './person-action-dialog';
import type { AskedAction, PersonAction } from './person-change';
import { PersonDialog } from './person-dialog';
import { PersonRow } from './person-row';

type Opened =
  | { kind: 'add' }
  | { kind: 'edit'; person: Person }
  | { kind: 'ask'; action: AskedAction; person: Person }
  | { kind: 'link'; person: Person; link: IssuedLink };

/** The people of this server: who they are, what they may do, and whether they can sign in. */
@Component({
  selector: 'app-people-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, LinkDialog, PersonActionDialog, PersonDialog, PersonRow, Widget],
  providers: [PeopleStore],
  templateUrl: './people-page.html',
  styleUrl: './people-page.scss',
})
export class PeoplePage {
  protected readonly store = inject(PeopleStore);
  protected readonly session = inject(Session);
  protected readonly opened = signal<Opened | null>(null);

  protected choose(action: PersonAction, person: Person): void {
    this.opened.set(action === 'edit' ? { kind: 'edit', person } : { kind: 'ask', action, person });
  }

  /** A person as they are now, and the link to hand over if one was made. */
  protected settle(person: Person, link: IssuedLink | null = null): void {
    this.store.put(person);
    if (person.id === this.session.actor()?.id) void this.session.check();
    this.opened.set(link && { kind: 'link', person, link });
  }
}
