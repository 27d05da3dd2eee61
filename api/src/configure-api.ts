import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AppConfig } from '@switchyard/config';
import { ApiMetrics } from '@switchyard/telemetry';
import { Authenticate } from './auth/authenticate';
import { authentication } from './auth/authenticate.middleware';
import { protectedBy } from './auth/protect.middleware';
import { ProblemFilter } from './errors/problem.filter';
import { validationProblem } from './errors/validation-problem';
import { ProductVersion } from './health/product-version';
import { LiveSocketAdapter } from './live/live-socket.adapter';
import { serveApiDocs } from './openapi/serve-api-docs';
import { mountBullBoard } from './queue-board/mount-bull-board';
import { observeRequests } from './telemetry/observe-request.middleware';
import { requestContext } from './telemetry/request-context.middleware';
import { allowedMethods } from './web/allowed-methods.middleware';
import { jsonBody } from './web/json-body.middleware';
import { limitServer } from './web/limit-server';
import { rateLimit } from './web/rate-limit.middleware';
import { sameOrigin } from './web/same-origin.middleware';
import { securityHeaders } from './web/security-headers.middleware';
import { serveDashboard } from './web/serve-dashboard';
import { wellFormed } from './web/well-formed.middleware';

/** A single ticket's text of 128 Ki characters fits, whatever its script and escapes. */
const bodyLimit = 1024 * 1024;
const batchBodyLimit = 32 * 1024 * 1024;

/** What pages of the origins in CORS_ORIGINS may read beside the body. */
const exposedToPages = ['RateLimit-Policy', 'RateLimit', 'Retry-After'];

/** Everything between the socket and the controllers; the same in production and in tests. */
export function configureApi(app: NestExpressApplication, config: AppConfig): void {
  const policy = { host: config.http.host, publicUrl: config.http.publicUrl, corsOrigins: config.http.corsOrigins };
  app.disable('x-powered-by');
  app.set('trust proxy', config.http.trustedProxies);
  limitServer(app.getHttpServer());
  app.use(requestContext, observeRequests(app.get(ApiMetrics, { strict: false })));
  app.use(securityHeaders(config.http.publicUrl), wellFormed, sameOrigin(policy));
  app.enableCors({ origin: [...policy.corsOrigins], credentials: true, exposedHeaders: exposedToPages });
  app.use(['/api', '/admin', '/metrics'], authentication(app.get(Authenticate, { strict: false })));
  app.use(rateLimit(config.rateLimits), allowedMethods(app));
  app.use('/api/docs', protectedBy('docs:read'));
  app.use('/api/v1/tickets/batch', jsonBody(batchBodyLimit));
  app.use(['/api', '/admin'], jsonBody(bodyLimit));
  app.setGlobalPrefix('api', { exclude: ['metrics'] });
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory: validationProblem }));
  app.useWebSocketAdapter(new LiveSocketAdapter(app, policy));
  serveApiDocs(app, app.get(ProductVersion).version);
  mountBullBoard(app);
  serveDashboard(app);
}
