import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Application, NextFunction, Request, RequestHandler, Response } from 'express';
import { ProblemException } from '../errors/problem';

interface Route {
  pattern: RegExp;
  methods: string[];
}

/** `/api/v1/tickets/:id` as a pattern; without regard to case and to a slash at the end, as the router matches. */
const patternOf = (path: string) => new RegExp(`^${path.replace(/[/]:\w+/g, '/[^/]+').replace(/\/$/, '')}/?$`, 'i');

function routesOf(express: Application): Route[] {
  return express.router.stack.flatMap(({ route }) => {
    if (typeof route?.path !== 'string' || !route.path.startsWith('/api/')) return [];
    const { methods } = route as unknown as { methods: Record<string, boolean> };
    return [{ pattern: patternOf(route.path), methods: Object.keys(methods).map((name) => name.toUpperCase()) }];
  });
}

/** Refuses, by 405 that names the right ones, methods that an address of the API does not have. */
export function allowedMethods(app: NestExpressApplication): RequestHandler {
  let routes: Route[] | undefined; // There are none before the first request.
  return (request: Request, response: Response, next: NextFunction) => {
    routes ??= routesOf(app.getHttpAdapter().getInstance() as Application);
    const here = routes.filter(({ pattern }) => pattern.test(request.path)).flatMap(({ methods }) => methods);
    const allowed = new Set([...here, ...(here.includes('GET') ? ['HEAD'] : [])]);
    if (allowed.size === 0 || allowed.has(request.method)) return next();
    response.setHeader('allow', [...allowed].join(', '));
    const detail = `This address takes ${[...allowed].join(', ')}; /api/docs describes it.`;
    next(new ProblemException(405, 'malformed-request', 'The method is not allowed', detail));
  };
}
