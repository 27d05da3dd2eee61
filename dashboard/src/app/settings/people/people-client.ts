import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { AddPerson, ChangePerson, IssuedLink, Person, PersonAdded, PersonList } from '@switchyard/contracts';
import { type Observable, timeout } from 'rxjs';
import { requestTimeoutMs } from '../../shared/request-timeout';

const people = '/api/v1/people';

/** The people of this server over HTTP. */
@Injectable({ providedIn: 'root' })
export class PeopleClient {
  private readonly http = inject(HttpClient);

  all(): Observable<PersonList> {
    return this.http.get<PersonList>(people).pipe(timeout(requestTimeoutMs));
  }

  add(person: AddPerson): Observable<PersonAdded> {
    return this.http.post<PersonAdded>(people, person).pipe(timeout(requestTimeoutMs));
  }

  change(id: string, change: ChangePerson): Observable<Person> {
    return this.http.patch<Person>(at(id), change).pipe(timeout(requestTimeoutMs));
  }

  /** A new one-time link with which the person sets a password. */
  issueLink(id: string): Observable<IssuedLink> {
    return this.http.post<IssuedLink>(`${at(id)}/link`, {}).pipe(timeout(requestTimeoutMs));
  }

  endSessions(id: string): Observable<unknown> {
    return this.http.delete(`${at(id)}/sessions`).pipe(timeout(requestTimeoutMs));
  }

  removeSecondFactor(id: string): Observable<unknown> {
    return this.http.delete(`${at(id)}/second-factor`).pipe(timeout(requestTimeoutMs));
  }
}

const at = (id: string) => `${people}/${encodeURIComponent(id)}`;
