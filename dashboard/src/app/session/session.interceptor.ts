import type { HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { tap } from 'rxjs';
import { problemName } from '../shared/problem-detail';
import { Session } from './session';
import { sessionUrl } from './session-client';

/** Leaves for the sign-in page once the API no longer knows the session. What is asked of the session itself is for its asker. */
export const sessionInterceptor: HttpInterceptorFn = (request, next) => {
  if (request.url === sessionUrl) return next(request);
  const session = inject(Session);
  return next(request).pipe(
    tap({
      error: (error: unknown) => {
        if (problemName(error) === 'not-signed-in' && session.state() !== 'out') session.expire();
      },
    }),
  );
};
