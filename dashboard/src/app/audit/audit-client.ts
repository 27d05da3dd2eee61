import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { AuditPage, AuditVerification } from '@switchyard/contracts';
import { type Observable, timeout } from 'rxjs';
import { requestTimeoutMs } from '../shared/request-timeout';
import { type AuditFilters, writeAuditFilters } from './audit-filters';

const audit = '/api/v1/audit';
/** The whole chain is walked. */
const verificationTimeoutMs = 120_000;

/** The audit log over HTTP. */
@Injectable({ providedIn: 'root' })
export class AuditClient {
  private readonly http = inject(HttpClient);

  /** One page, newest first; `cursor` is the previous page's `nextCursor`, null for the first page. */
  page(filters: AuditFilters, cursor: string | null): Observable<AuditPage> {
    const params = { ...writeAuditFilters(filters), ...(cursor === null ? {} : { cursor }) };
    return this.http.get<AuditPage>(audit, { params }).pipe(timeout(requestTimeoutMs));
  }

  verify(): Observable<AuditVerification> {
    return this.http.post<AuditVerification>(`${audit}/verification`, {}).pipe(timeout(verificationTimeoutMs));
  }
}

/** Address of the filtered log as a file. */
export const auditExportUrl = (filters: AuditFilters, format: 'csv' | 'jsonl'): string =>
  `${audit}/export?${new URLSearchParams({ format, ...writeAuditFilters(filters) })}`;
