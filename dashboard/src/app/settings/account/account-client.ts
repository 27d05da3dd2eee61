import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ChangePassword, RecoveryCodes, SecondFactorOffer, SessionList } from '@switchyard/contracts';
import { type Observable, timeout } from 'rxjs';
import { requestTimeoutMs } from '../../shared/request-timeout';

const account = '/api/v1/account';

/** One's own password, second factor and sessions over HTTP. */
@Injectable({ providedIn: 'root' })
export class AccountClient {
  private readonly http = inject(HttpClient);

  sessions(): Observable<SessionList> {
    return this.http.get<SessionList>(`${account}/sessions`).pipe(timeout(requestTimeoutMs));
  }

  endSession(id: string): Observable<unknown> {
    return this.http.delete(`${account}/sessions/${encodeURIComponent(id)}`).pipe(timeout(requestTimeoutMs));
  }

  setPassword(change: ChangePassword): Observable<unknown> {
    return this.http.put(`${account}/password`, change).pipe(timeout(requestTimeoutMs));
  }

  /** A new secret, not in force before `confirmSecondFactor`. */
  offerSecondFactor(): Observable<SecondFactorOffer> {
    return this.http.post<SecondFactorOffer>(`${account}/second-factor`, {}).pipe(timeout(requestTimeoutMs));
  }

  confirmSecondFactor(code: string): Observable<RecoveryCodes> {
    return this.http.put<RecoveryCodes>(`${account}/second-factor`, { code }).pipe(timeout(requestTimeoutMs));
  }

  removeSecondFactor(code: string): Observable<unknown> {
    return this.http.post(`${account}/second-factor/remove`, { code }).pipe(timeout(requestTimeoutMs));
  }
}
