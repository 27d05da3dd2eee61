import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Actor, RedeemLink, SignIn, SignInLink, SignInOptions } from '@switchyard/contracts';
import { type Observable, timeout } from 'rxjs';
import { requestTimeoutMs } from '../shared/request-timeout';

export const sessionUrl = '/api/v1/session';

/** Signing in and out over HTTP. The session itself is a cookie that no script can read. */
@Injectable({ providedIn: 'root' })
export class SessionClient {
  private readonly http = inject(HttpClient);

  current(): Observable<Actor> {
    return this.http.get<Actor>(sessionUrl).pipe(timeout(requestTimeoutMs));
  }

  options(): Observable<SignInOptions> {
    return this.http.get<SignInOptions>('/api/v1/sign-in-options').pipe(timeout(requestTimeoutMs));
  }

  signIn(credentials: SignIn): Observable<unknown> {
    return this.http.post(sessionUrl, credentials).pipe(timeout(requestTimeoutMs));
  }

  signOut(): Observable<unknown> {
    return this.http.delete(sessionUrl).pipe(timeout(requestTimeoutMs));
  }

  /** What a one-time link is for; leaves it unused. */
  look(token: string): Observable<SignInLink> {
    return this.http.post<SignInLink>('/api/v1/sign-in-links/look', { token }).pipe(timeout(requestTimeoutMs));
  }

  redeem(answer: RedeemLink): Observable<unknown> {
    return this.http.post('/api/v1/sign-in-links/redeem', answer).pipe(timeout(requestTimeoutMs));
  }
}
