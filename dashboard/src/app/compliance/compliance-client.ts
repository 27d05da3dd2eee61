import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Compliance, EraseRequester, Erasure, ErasureList } from '@switchyard/contracts';
import type { KpiRange } from '@switchyard/domain';
import { type Observable, timeout } from 'rxjs';
import { requestTimeoutMs } from '../shared/request-timeout';

const erasures = '/api/v1/privacy/erasures';
/** All tickets of a requester are gone through in one transaction. */
const erasureTimeoutMs = 60_000;

/** What is measured about personal data, and the erasure of it, over HTTP. */
@Injectable({ providedIn: 'root' })
export class ComplianceClient {
  private readonly http = inject(HttpClient);

  figures(range: KpiRange): Observable<Compliance> {
    return this.http.get<Compliance>('/api/v1/kpis/compliance', { params: { range } }).pipe(timeout(requestTimeoutMs));
  }

  /** The newest receipts. */
  erasures(): Observable<ErasureList> {
    return this.http.get<ErasureList>(erasures).pipe(timeout(requestTimeoutMs));
  }

  erase(wish: EraseRequester): Observable<Erasure> {
    return this.http.post<Erasure>(erasures, wish).pipe(timeout(erasureTimeoutMs));
  }
}
