import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { ApiKeyCreated, ApiKeyList, CreateApiKey } from '@switchyard/contracts';
import { type Observable, timeout } from 'rxjs';
import { requestTimeoutMs } from '../../shared/request-timeout';

const apiKeys = '/api/v1/api-keys';

/** The keys of programs over HTTP. */
@Injectable({ providedIn: 'root' })
export class ApiKeysClient {
  private readonly http = inject(HttpClient);

  all(): Observable<ApiKeyList> {
    return this.http.get<ApiKeyList>(apiKeys).pipe(timeout(requestTimeoutMs));
  }

  create(key: CreateApiKey): Observable<ApiKeyCreated> {
    return this.http.post<ApiKeyCreated>(apiKeys, key).pipe(timeout(requestTimeoutMs));
  }

  revoke(id: string): Observable<unknown> {
    return this.http.delete(`${apiKeys}/${encodeURIComponent(id)}`).pipe(timeout(requestTimeoutMs));
  }
}
