import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  actorSchema,
  type SignIn,
  type SignInOptions,
  signInOptionsSchema,
  signInSchema,
} from '@switchyard/contracts';
import { AuditLog, People, Sessions } from '@switchyard/data-access';
import type { Request, Response } from 'express';
import { auditOrigin } from '../../audit/audit-origin';
import { Answers } from '../../openapi/answers';
import { Authenticate } from '../authenticate';
import { OidcProvider } from '../oidc/oidc-provider';
import { notSignedIn } from '../refusals';
import { actorOf, type AuthenticatedRequest } from '../request-actor';
import { ForSignedIn, OpenToAll } from '../requires';
import { clearSessionCookie, PublicAddress, setSessionCookie } from '../session-cookie';
import { SignInByPassword } from './sign-in-by-password';

/** Signing in and out, and who one is. */
@ApiTags('session')
@Controller('v1')
export class SessionController {
  constructor(
    private readonly signInByPassword: SignInByPassword,
    private readonly authenticate: Authenticate,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly audit: AuditLog,
    private readonly publicAddress: PublicAddress,
    private readonly oidc: OidcProvider,
  ) {}

  @Get('sign-in-options')
  @OpenToAll()
  @Answers(200, 'The ways to sign in.', signInOptionsSchema)
  async options(): Promise<SignInOptions> {
    return { oidc: this.oidc.offer, needsFirstPerson: (await this.people.count()) === 0 };
  }

  @Get('session')
  @ForSignedIn()
  @Answers(200, 'Who is asking, and what they may do.', actorSchema)
  who(@Req() request: Request): Actor {
    const actor = actorOf(request);
    if (!actor) throw notSignedIn();
    return actor;
  }

  @Post('session')
  @HttpCode(200)
  @OpenToAll()
  @Answers(200, 'Signed in; the session is in the cookie.', actorSchema)
  async signIn(
    @Body({ schema: signInSchema }) credentials: SignIn,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Actor> {
    const { token, actor } = await this.signInByPassword.signIn(request, credentials);
    setSessionCookie(response, this.publicAddress, token);
    return actor;
  }

  @Delete('session')
  @HttpCode(204)
  @ForSignedIn()
  async signOut(@Req() request: AuthenticatedRequest, @Res({ passthrough: true }) response: Response): Promise<void> {
    const { actor, sessionId } = request;
    if (actor && sessionId) {
      await this.sessions.end(actor.id, sessionId);
      await this.audit.tell(auditOrigin(request), { action: 'person.signed-out' });
      this.authenticate.forgetAll();
    }
    clearSessionCookie(response, this.publicAddress);
  }
}
