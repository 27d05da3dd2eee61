import type { AppConfig } from '@switchyard/config';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { actorOf } from '../auth/request-actor';
import { ProblemException } from '../errors/problem';
import { clientNetwork } from './client-address';
import { type RateBudget, rateBudgetOf } from './rate-budget';

const windowSeconds = 60;

/** Who is counted: the signed-in person or key, else (and for tries to sign in) the address. */
function clientOf(request: Request, budget: RateBudget): string {
  const actor = budget === 'sign-in' ? null : actorOf(request);
  return actor ? `${actor.kind} ${actor.id}` : clientNetwork(request.ip ?? '');
}

function tell(
  response: Response,
  budget: RateBudget,
  quota: number,
  { remainingPoints, msBeforeNext }: RateLimiterRes,
) {
  response.setHeader('ratelimit-policy', `"${budget}";q=${quota};w=${windowSeconds}`);
  response.setHeader('ratelimit', `"${budget}";r=${remainingPoints};t=${Math.ceil(msBeforeNext / 1000)}`);
}

/**
 * Refuses clients that ask more often than their budget allows, by 429 with Retry-After. Answers tell the budget by the
 * headers RateLimit-Policy and RateLimit (structured fields of draft-ietf-httpapi-ratelimit-headers: q quota, w window,
 * r remaining, t seconds until it is full again). Counted in this process's memory: the limits stop clients that run
 * away, for which it does not matter that each of several processes has a budget of its own, and a store in between
 * would cost each request more than the request. Runs behind authentication.
 */
export function rateLimit({ requests, intake, anonymous, signIn }: AppConfig['rateLimits']): RequestHandler {
  const quotas: Record<RateBudget, number> = { requests, intake, anonymous, 'sign-in': signIn };
  const limiterOf = (points: number) => new RateLimiterMemory({ points, duration: windowSeconds });
  const limiters: Record<RateBudget, RateLimiterMemory> = {
    requests: limiterOf(requests),
    intake: limiterOf(intake),
    anonymous: limiterOf(anonymous),
    'sign-in': limiterOf(signIn),
  };
  return async (request: Request, response: Response, next: NextFunction) => {
    const { method, path } = request;
    const budget = rateBudgetOf({ method, path, isSignedIn: actorOf(request) !== null });
    if (!budget) return next();
    try {
      tell(response, budget, quotas[budget], await limiters[budget].consume(clientOf(request, budget)));
    } catch (exhausted) {
      if (!(exhausted instanceof RateLimiterRes)) return next(exhausted);
      tell(response, budget, quotas[budget], exhausted);
      const retryAfterSeconds = Math.max(1, Math.ceil(exhausted.msBeforeNext / 1000));
      const detail = `This client may send ${quotas[budget]} of these requests a minute. Wait ${retryAfterSeconds} s.`;
      const title = 'There are too many requests';
      return next(new ProblemException(429, 'rate-limited', title, detail, { retryAfterSeconds }));
    }
    next();
  };
}
