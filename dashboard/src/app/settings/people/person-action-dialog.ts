import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { IssuedLink, Person } from '@switchyard/contracts';
import { map, type Observable } from 'rxjs';
import { ConfirmDialog } from '../../shared/confirm-dialog';
import { Submission } from '../../shared/submission';
import { PeopleClient } from './people-client';
import { type AskedAction, questionOf } from './person-change';

/** A person after an action, and the link if it made one. */
export interface PersonOutcome {
  readonly person: Person;
  readonly link: IssuedLink | null;
}

/** Asks whether an action on a person is meant, and does it. */
@Component({
  selector: 'app-person-action-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfirmDialog],
  template: `
    <app-confirm-dialog
      [title]="question().title"
      [action]="question().action"
      [mild]="question().isMild"
      [busy]="submission.busy()"
      [problem]="submission.problem()"
      (confirmed)="run()"
      (closed)="closed.emit()"
      >{{ question().consequence }}</app-confirm-dialog
    >
  `,
})
export class PersonActionDialog {
  readonly person = input.required<Person>();
  readonly action = input.required<AskedAction>();
  readonly done = output<PersonOutcome>();
  readonly closed = output();
  private readonly client = inject(PeopleClient);
  protected readonly submission = new Submission();
  protected readonly question = computed(() => questionOf(this.action(), this.person()));

  protected run(): void {
    this.submission.send(this.outcome(), (outcome) => this.done.emit(outcome));
  }

  private outcome(): Observable<PersonOutcome> {
    const person = this.person();
    const changed = (isActive: boolean) =>
      this.client.change(person.id, { isActive }).pipe(map((after) => ({ person: after, link: null })));
    switch (this.action()) {
      case 'link':
        return this.client.issueLink(person.id).pipe(map((link) => ({ person, link })));
      case 'end-sessions':
        return this.client.endSessions(person.id).pipe(map(() => ({ person, link: null })));
      case 'remove-second-factor':
        return this.client
          .removeSecondFactor(person.id)
          .pipe(map(() => ({ person: { ...person, hasSecondFactor: false }, link: null })));
      case 'deactivate':
        return changed(false);
      case 'reactivate':
        return changed(true);
    }
  }
}
