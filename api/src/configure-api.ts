import { StandardSchemaValidationPipe } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { AppConfig } from '@switchyard/config';
import { json } from 'express';
import { ProblemFilter } from './errors/problem.filter';
import { validationProblem } from './errors/validation-problem';
import { ProductVersion } from './health/product-version';
import { LiveSocketAdapter } from './live/live-socket.adapter';
import { serveApiDocs } from './openapi/serve-api-docs';
import { mountBullBoard } from './queue-board/mount-bull-board';
import { sameOrigin } from './web/same-origin.middleware';
import { serveDashboard } from './web/serve-dashboard';

/** A single ticket's text of 128 Ki characters fits, whatever its script and escapes. */
const bodyLimit = '1mb';
const batchBodyLimit = '32mb';

/** Everything between the socket and the controllers; the same in production and in tests. */
export function configureApi(app: NestExpressApplication, config: AppConfig): void {
  const policy = { host: config.http.host, publicUrl: config.http.publicUrl, corsOrigins: config.http.corsOrigins };
  app.disable('x-powered-by');
  app.use(sameOrigin(policy));
  app.enableCors({ origin: [...policy.corsOrigins], credentials: true });
  app.use('/api/v1/tickets/batch', json({ limit: batchBodyLimit }));
  app.use('/api', json({ limit: bodyLimit }));
  app.setGlobalPrefix('api');
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory: validationProblem }));
  app.useWebSocketAdapter(new LiveSocketAdapter(app, policy));
  serveApiDocs(app, app.get(ProductVersion).version);
  mountBullBoard(app);
  serveDashboard(app);
}
