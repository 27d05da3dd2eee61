import { computed, inject, Injectable } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { Role } from '@switchyard/domain';
import { type Observable, of } from 'rxjs';
import { Session } from '../session/session';
import { ApiKeysClient } from '../settings/api-keys/api-keys-client';
import { PeopleClient } from '../settings/people/people-client';

export interface KnownActor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** People and keys that the log may tell of, as far as one may see them; none while they are not known. */
@Injectable()
export class KnownActors {
  private readonly session = inject(Session);
  private readonly peopleClient = inject(PeopleClient);
  private readonly keysClient = inject(ApiKeysClient);
  private readonly peopleResource = rxResource({
    stream: () => ifAllowed(this.session.can('people:manage'), () => this.peopleClient.all()),
  });
  private readonly keysResource = rxResource({
    stream: () => ifAllowed(this.session.can('api-keys:manage'), () => this.keysClient.all()),
  });

  readonly people = computed(() => sorted(this.peopleResource.hasValue() ? this.peopleResource.value().items : []));
  readonly keys = computed(() => sorted(this.keysResource.hasValue() ? this.keysResource.value().items : []));
}

const ifAllowed = <T>(isAllowed: boolean, ask: () => Observable<{ items: T[] }>) =>
  isAllowed ? ask() : of({ items: [] });

const sorted = (actors: readonly KnownActor[]) => [...actors].sort((a, b) => a.name.localeCompare(b.name));
