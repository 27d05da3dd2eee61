import { computed, inject, Injectable } from '@angular/core';
import type { Person } from '@switchyard/contracts';
import { map } from 'rxjs';
import { Fetched } from '../../live/fetched';
import { PeopleClient } from './people-client';

/** Everybody who may sign in, active ones first, by name. */
@Injectable()
export class PeopleStore {
  private readonly client = inject(PeopleClient);
  readonly people = new Fetched(
    () => this.client.all().pipe(map(({ items }) => items)),
    (items) => items.length === 0,
  );
  readonly rows = computed(() => [...(this.people.value() ?? [])].sort(byStateAndName));

  /** Takes over a person as the server has them now, one just added among them. */
  put(person: Person): void {
    this.people.update((items) => [...items.filter(({ id }) => id !== person.id), person]);
  }
}

const byStateAndName = (a: Person, b: Person) =>
  Number(b.isActive) - Number(a.isActive) || a.name.localeCompare(b.name);
