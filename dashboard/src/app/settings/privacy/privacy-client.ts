import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { PrivacyPolicy, PutPrivacyPolicy } from '@switchyard/contracts';
import { type Observable, timeout } from 'rxjs';
import { requestTimeoutMs } from '../../shared/request-timeout';

const policy = '/api/v1/privacy/policy';

/** The privacy policy over HTTP. */
@Injectable({ providedIn: 'root' })
export class PrivacyClient {
  private readonly http = inject(HttpClient);

  policy(): Observable<PrivacyPolicy> {
    return this.http.get<PrivacyPolicy>(policy).pipe(timeout(requestTimeoutMs));
  }

  /** Fails with 409 when somebody else saved since `basedOn`, with 400 and the wrong fields by path when the rules are not sound. */
  save(change: PutPrivacyPolicy): Observable<PrivacyPolicy> {
    return this.http.put<PrivacyPolicy>(policy, change).pipe(timeout(requestTimeoutMs));
  }
}
