import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { markFailed, tracer } from '@switchyard/telemetry';
import { context, trace } from '@opentelemetry/api';
import type { Request } from 'express';
import { finalize, type Observable, tap } from 'rxjs';
import { noRoute, routePattern } from './route-pattern';

/** Names the request's span by its route; the address itself goes nowhere. */
function nameRequestSpan(request: Request): void {
  const route = routePattern(request);
  if (route === noRoute) return;
  const span = trace.getActiveSpan();
  span?.updateName(`${request.method} ${route}`);
  span?.setAttribute('http.route', route);
}

/** A span for each handler of a controller or gateway. */
@Injectable()
export class SpanInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType() === 'http') nameRequestSpan(execution.switchToHttp().getRequest<Request>());
    const handler = `${execution.getClass().name}.${execution.getHandler().name}`;
    const span = tracer().startSpan(handler, { attributes: { 'switchyard.handler': handler } });
    return context
      .with(trace.setSpan(context.active(), span), () => next.handle())
      .pipe(
        tap({ error: (error: unknown) => markFailed(error, span) }),
        finalize(() => span.end()),
      );
  }
}
