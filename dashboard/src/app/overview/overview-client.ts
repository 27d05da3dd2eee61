import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { KpiBreakdown, Kpis, KpiTrend, Queues } from '@switchyard/contracts';
import type { BreakdownDimension, KpiRange } from '@switchyard/domain';
import { type Observable, timeout } from 'rxjs';
import { requestTimeoutMs } from '../shared/request-timeout';

/** The overview's figures over HTTP. */
@Injectable({ providedIn: 'root' })
export class OverviewClient {
  private readonly http = inject(HttpClient);

  kpis(range: KpiRange): Observable<Kpis> {
    return this.get<Kpis>('/api/v1/kpis', { range });
  }

  trend(range: KpiRange): Observable<KpiTrend> {
    return this.get<KpiTrend>('/api/v1/kpis/trend', { range });
  }

  breakdown(by: BreakdownDimension, range: KpiRange): Observable<KpiBreakdown> {
    return this.get<KpiBreakdown>('/api/v1/kpis/breakdown', { by, range });
  }

  queues(): Observable<Queues> {
    return this.get<Queues>('/api/v1/queues', {});
  }

  private get<T>(url: string, params: Record<string, string>): Observable<T> {
    return this.http.get<T>(url, { params }).pipe(timeout(requestTimeoutMs));
  }
}
