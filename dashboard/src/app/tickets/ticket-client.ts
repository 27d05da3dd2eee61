import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { Original, Ticket, TicketPage, Timeline } from '@switchyard/contracts';
import type { Taxonomy } from '@switchyard/domain';
import { type Observable, timeout } from 'rxjs';
import { requestTimeoutMs } from '../shared/request-timeout';
import { writeTicketFilters, type TicketFilters } from './list/ticket-filters';

const api = '/api/v1';

/** Reads tickets over HTTP. Fails with `HttpErrorResponse`, whose body is a problem detail if the API answered, or `TimeoutError`. */
@Injectable({ providedIn: 'root' })
export class TicketClient {
  private readonly http = inject(HttpClient);

  /** One page, newest first; `cursor` is the previous page's `nextCursor`, null for the first page. */
  page(filters: TicketFilters, cursor: string | null): Observable<TicketPage> {
    return this.get('/tickets', { ...writeTicketFilters(filters), ...(cursor === null ? {} : { cursor }) });
  }

  one(id: string): Observable<Ticket> {
    return this.get(`/tickets/${encodeURIComponent(id)}`);
  }

  /** The text as it came; that it was shown, and why, goes into the audit log. Fails with 410 once it has been erased. */
  original(id: string, reason: string): Observable<Original> {
    return this.get(`/tickets/${encodeURIComponent(id)}/original`, { reason });
  }

  timeline(id: string): Observable<Timeline> {
    return this.get(`/tickets/${encodeURIComponent(id)}/timeline`);
  }

  taxonomy(): Observable<Taxonomy> {
    return this.get('/taxonomy');
  }

  private get<T>(path: string, params: Record<string, string> = {}): Observable<T> {
    return this.http.get<T>(`${api}${path}`, { params }).pipe(timeout(requestTimeoutMs));
  }
}
