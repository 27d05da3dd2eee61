import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import type { ApiKey, ApiKeyCreated } from '@switchyard/contracts';
import { map } from 'rxjs';
import { Fetched } from '../../live/fetched';
import { ConfirmDialog } from '../../shared/confirm-dialog';
import { Icon } from '../../shared/icon';
import { Submission } from '../../shared/submission';
import { Widget } from '../../shared/widget';
import { ApiKeyRow } from './api-key-row';
import { ApiKeysClient } from './api-keys-client';
import { CreateKeyDialog } from './create-key-dialog';
import { byUse } from './key-state';
import { NewKeyDialog } from './new-key-dialog';

type Opened = { kind: 'create' } | { kind: 'created'; created: ApiKeyCreated } | { kind: 'revoke'; apiKey: ApiKey };

/** The keys with which programs come: made here, shown once, revoked when they are done. */
@Component({
  selector: 'app-api-keys-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ApiKeyRow, ConfirmDialog, CreateKeyDialog, Icon, NewKeyDialog, Widget],
  templateUrl: './api-keys-page.html',
  styleUrl: './api-keys-page.scss',
})
export class ApiKeysPage {
  private readonly client = inject(ApiKeysClient);
  protected readonly keys = new Fetched(
    () => this.client.all().pipe(map(({ items }) => items)),
    (items) => items.length === 0,
  );
  protected readonly revoking = new Submission();
  /** In the order of when they were read, so that no row moves by itself. */
  protected readonly rows = computed(() =>
    [...(this.keys.value() ?? [])].sort(byUse(Date.parse(this.keys.asOf() ?? ''))),
  );
  protected readonly opened = signal<Opened | null>(null);

  protected ask(apiKey: ApiKey): void {
    this.revoking.clear();
    this.opened.set({ kind: 'revoke', apiKey });
  }

  protected show(created: ApiKeyCreated): void {
    this.keys.update((items) => [created.apiKey, ...items]);
    this.opened.set({ kind: 'created', created });
  }

  protected revoke({ id }: ApiKey): void {
    this.revoking.send(this.client.revoke(id), () => {
      this.opened.set(null);
      this.keys.load();
    });
  }
}
