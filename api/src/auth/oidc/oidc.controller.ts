import { Controller, Get, Logger, Query, Req, Res } from '@nestjs/common';
import { ApiQuery, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { OpenToAll } from '../requires';
import { PublicAddress, setSessionCookie } from '../session-cookie';
import { OidcProvider } from './oidc-provider';
import { OidcRefusal } from './oidc-refusal';
import { callbackPath, PendingSignInCookie } from './pending-sign-in-cookie';
import { safeNext } from './safe-next';
import { SignInByOidc } from './sign-in-by-oidc';

/** Signing in by the identity provider. A browser comes here by links and redirects, so that every answer is a redirect. */
@ApiTags('session')
@Controller('v1/oidc')
export class OidcController {
  private readonly logger = new Logger('oidc');

  constructor(
    private readonly oidc: OidcProvider,
    private readonly pendingCookie: PendingSignInCookie,
    private readonly signInByOidc: SignInByOidc,
    private readonly publicAddress: PublicAddress,
  ) {}

  @Get('start')
  @OpenToAll()
  @ApiQuery({ name: 'next', required: false, description: 'Path of this server to go to afterwards.' })
  @ApiResponse({ status: 302, description: 'To the identity provider, or back to the sign-in page with a problem.' })
  async start(@Query('next') wanted: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const next = safeNext(wanted);
    await this.redirect(response, next, async () => {
      const { address, checks } = await this.oidc.begin(this.redirectUri(request));
      this.pendingCookie.set(response, { ...checks, next });
      return address;
    });
  }

  @Get('callback')
  @OpenToAll()
  @ApiResponse({ status: 302, description: 'Signed in, or back to the sign-in page with a problem.' })
  async callback(@Req() request: Request, @Res() response: Response): Promise<void> {
    const pending = this.pendingCookie.take(request, response);
    const next = pending?.next ?? safeNext(undefined);
    await this.redirect(response, next, async () => {
      const answer = new URL(this.redirectUri(request));
      answer.search = new URL(request.originalUrl, answer).search;
      const { token } = await this.signInByOidc.signIn(request, answer, pending);
      setSessionCookie(response, this.publicAddress, token);
      return next;
    });
  }

  /** To where `target` says, or to the sign-in page, which leads on to `next`, too. */
  private async redirect(response: Response, next: string, target: () => Promise<string>): Promise<void> {
    response.setHeader('cache-control', 'no-store');
    try {
      response.redirect(302, await target());
    } catch (error) {
      if (!(error instanceof OidcRefusal)) throw error;
      this.logger.warn('sign-in refused', error);
      const query = new URLSearchParams({ problem: error.problem, ...(next === '/' ? {} : { next }) });
      response.redirect(302, `/sign-in?${query.toString()}`);
    }
  }

  private redirectUri(request: Request): string {
    const base = this.publicAddress.url ?? `${request.protocol}://${request.headers.host ?? 'localhost'}`;
    return base.replace(/\/$/, '') + callbackPath;
  }
}
