import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import type { IssuedLink, Person } from '@switchyard/contracts';
import type { Role } from '@switchyard/domain';
import { Dialog } from '../../shared/dialog';
import { DialogActions } from '../../shared/dialog-actions';
import { FormProblem } from '../../shared/form-problem';
import { formText } from '../../shared/form-text';
import { Submission } from '../../shared/submission';
import { RoleChoice } from '../role-choice';
import { PeopleClient } from './people-client';

/** Adds a person, or changes the name and role of one. */
@Component({
  selector: 'app-person-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, DialogActions, FormProblem, RoleChoice],
  template: `
    <app-dialog [title]="title()" (closed)="closed.emit()">
      <form #form class="form" (submit)="$event.preventDefault(); send(form)">
        <div class="form-field">
          <label for="person-name">Name</label>
          <input
            id="person-name"
            class="field"
            name="name"
            autocomplete="off"
            required
            maxlength="100"
            [value]="person()?.name ?? ''"
          />
        </div>
        @if (person() === null) {
          <div class="form-field">
            <label for="person-email">E-mail address</label>
            <input
              id="person-email"
              class="field"
              name="email"
              type="email"
              autocomplete="off"
              autocapitalize="off"
              spellcheck="false"
              required
              maxlength="254"
            />
            <p class="hint">They sign in with it. No mail is sent: you get a link to hand over.</p>
          </div>
        }
        <app-role-choice [(chosen)]="role" />
        @if (isSelf() && role() !== person()?.role) {
          <p class="hint">This is your own role: the change is in force at once.</p>
        }
        <app-form-problem [text]="submission.problem()" />
        <app-dialog-actions>
          <button class="btn" type="button" (click)="closed.emit()">Cancel</button>
          <button class="btn btn-primary" [attr.aria-disabled]="submission.busy()">
            {{ person() ? 'Save' : 'Add and make link' }}
          </button>
        </app-dialog-actions>
      </form>
    </app-dialog>
  `,
})
export class PersonDialog {
  /** Who is changed; null adds somebody. */
  readonly person = input<Person | null>(null);
  readonly isSelf = input(false);
  readonly saved = output<{ person: Person; link: IssuedLink | null }>();
  readonly closed = output();
  private readonly client = inject(PeopleClient);
  protected readonly submission = new Submission();
  protected readonly title = computed(() => (this.person() ? `Edit ${this.person()?.name}` : 'Add a person'));
  protected readonly role = linkedSignal((): Role => this.person()?.role ?? 'agent');

  protected send(form: HTMLFormElement): void {
    const person = this.person();
    const name = formText(form, 'name');
    const role = this.role();
    if (person) {
      const change = this.client.change(person.id, { name, role });
      this.submission.send(change, (changed) => this.saved.emit({ person: changed, link: null }));
    } else {
      const addition = this.client.add({ name, email: formText(form, 'email'), role });
      this.submission.send(addition, (added) => this.saved.emit(added));
    }
  }
}
