import { ChangeDetectionStrategy, Component, computed, inject, linkedSignal, output, signal } from '@angular/core';
import type { ApiKeyCreated } from '@switchyard/contracts';
import { type Permission, permissionsOf, type Role } from '@switchyard/domain';
import { Dialog } from '../../shared/dialog';
import { DialogActions } from '../../shared/dialog-actions';
import { FormProblem } from '../../shared/form-problem';
import { formText } from '../../shared/form-text';
import { Submission } from '../../shared/submission';
import { RoleChoice } from '../role-choice';
import { ApiKeysClient } from './api-keys-client';
import { permissionWords } from './permission-words';

const lifetimes = [
  { days: '30', label: '30 days' },
  { days: '90', label: '90 days' },
  { days: '365', label: 'A year' },
  { days: '', label: 'Never' },
];

/** Makes a key: its name, what it may do at most, less than that if wished, and how long it works. */
@Component({
  selector: 'app-create-key-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, DialogActions, FormProblem, RoleChoice],
  templateUrl: './create-key-dialog.html',
  styleUrl: './create-key-dialog.scss',
})
export class CreateKeyDialog {
  readonly created = output<ApiKeyCreated>();
  readonly closed = output();
  private readonly client = inject(ApiKeysClient);
  protected readonly submission = new Submission();
  protected readonly lifetimes = lifetimes;
  protected readonly role = signal<Role>('agent');
  protected readonly isScoped = signal(false);
  protected readonly offered = computed(() =>
    permissionsOf(this.role()).map((permission) => ({ permission, label: permissionWords[permission] })),
  );
  /** Scopes ticked so far, without those that a lesser role does not have. */
  protected readonly scopes = linkedSignal<Role, ReadonlySet<Permission>>({
    source: this.role,
    computation: (role, previous) => new Set(permissionsOf(role).filter((scope) => previous?.value.has(scope))),
  });
  protected readonly isMissingScope = computed(() => this.isScoped() && this.scopes().size === 0);

  protected toggle(permission: Permission, isOn: boolean): void {
    this.scopes.update((scopes) => {
      const after = new Set(scopes);
      if (isOn) after.add(permission);
      else after.delete(permission);
      return after;
    });
  }

  protected send(form: HTMLFormElement): void {
    if (this.isMissingScope()) return;
    const days = formText(form, 'days');
    const key = {
      name: formText(form, 'name'),
      role: this.role(),
      scopes: this.isScoped() ? [...this.scopes()] : undefined,
      expiresInDays: days === '' ? null : Number(days),
    };
    this.submission.send(this.client.create(key), (created) => this.created.emit(created));
  }
}
