import type { NextFunction, Request, Response } from 'express';
import type { Authenticate } from './authenticate';
import type { AuthenticatedRequest } from './request-actor';

/** Puts the actor on the request. Refuses nothing: who may do what is decided behind. */
export const authentication =
  (authenticate: Authenticate) => async (request: Request, _response: Response, next: NextFunction) => {
    try {
      const found = await authenticate.by(request.headers);
      if (found) Object.assign(request as AuthenticatedRequest, found);
      next();
    } catch (error) {
      next(error);
    }
  };
