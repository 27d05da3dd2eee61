import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Actor } from '@switchyard/contracts';
import { WsException } from '@nestjs/websockets';
import type { Request } from 'express';
import type { Socket } from 'socket.io';
import { ProblemException } from '../errors/problem';
import { notPermitted, notSignedIn, onlyForPeople } from './refusals';
import { actorOf, type Authenticated } from './request-actor';
import { type Access, accessKey } from './requires';

/** Lets a call pass when its route's declared access allows it; what declares none is refused. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  /** Throws a 401 or 403 that says what is missing; a socket gets the same in words. */
  canActivate(context: ExecutionContext): boolean {
    const access = this.reflector.get<Access | undefined>(accessKey, context.getHandler());
    if (!access) throw new Error(`${context.getClass().name}.${context.getHandler().name} declares no access`);
    const refusal = refusalOf(access, actorIn(context));
    if (!refusal) return true;
    throw context.getType() === 'ws' ? new WsException(refusal.getResponse()) : refusal;
  }
}

function refusalOf({ to }: Access, actor: Actor | null): ProblemException | null {
  if (to === 'everybody') return null;
  if (!actor) return notSignedIn();
  if (to === 'signed-in') return null;
  if (to === 'people') return actor.kind === 'person' ? null : onlyForPeople();
  return actor.permissions.includes(to) ? null : notPermitted(to);
}

/** Sockets were authenticated when they connected, and are looked at again while they are open. */
const actorIn = (context: ExecutionContext): Actor | null =>
  context.getType() === 'ws'
    ? (context.switchToWs().getClient<Socket<never, never, never, Partial<Authenticated>>>().data.actor ?? null)
    : actorOf(context.switchToHttp().getRequest<Request>());
