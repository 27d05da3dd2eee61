import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ActivityPage } from '@switchyard/contracts';
import { type Observable, timeout } from 'rxjs';
import { requestTimeoutMs } from '../shared/request-timeout';

/** The event log over HTTP. */
@Injectable({ providedIn: 'root' })
export class LiveClient {
  private readonly http = inject(HttpClient);

  /** Events after a sequence number, oldest first; the newest page when `after` is absent. */
  activity(limit: number, after?: number): Observable<ActivityPage> {
    const params: Record<string, number> = after === undefined ? { limit } : { limit, after };
    return this.http.get<ActivityPage>('/api/v1/activity', { params }).pipe(timeout(requestTimeoutMs));
  }
}
