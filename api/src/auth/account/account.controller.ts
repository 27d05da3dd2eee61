import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type ChangePassword as Change,
  changePasswordSchema,
  type ConfirmSecondFactor,
  confirmSecondFactorSchema,
  idSchema,
  type RecoveryCodes,
  recoveryCodesSchema,
  type RemoveSecondFactor,
  removeSecondFactorSchema,
  type SecondFactorOffer,
  secondFactorOfferSchema,
  type SessionList,
  sessionListSchema,
} from '@switchyard/contracts';
import { Sessions } from '@switchyard/data-access';
import { Answers } from '../../openapi/answers';
import { Authenticate } from '../authenticate';
import { notSignedIn } from '../refusals';
import type { AuthenticatedRequest } from '../request-actor';
import { ForPeople } from '../requires';
import { SecondFactor } from '../second-factor/second-factor';
import { ChangePassword } from './change-password';
import { EndSession } from './end-session';

/** What people change about themselves. */
@ApiTags('account')
@Controller('v1/account')
export class AccountController {
  constructor(
    private readonly sessions: Sessions,
    private readonly endSession: EndSession,
    private readonly changePassword: ChangePassword,
    private readonly secondFactor: SecondFactor,
    private readonly authenticate: Authenticate,
  ) {}

  @Get('sessions')
  @ForPeople()
  @Answers(200, 'Where one is signed in, latest use first.', sessionListSchema)
  async list(@Req() request: AuthenticatedRequest): Promise<SessionList> {
    const { id, sessionId } = personIn(request);
    const items = (await this.sessions.list(id)).map((session) => ({
      ...session,
      isCurrent: session.id === sessionId,
      createdAt: session.createdAt.toISOString(),
      lastSeenAt: session.lastSeenAt.toISOString(),
      expiresAt: session.expiresAt.toISOString(),
    }));
    return { items };
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @ForPeople()
  async end(@Param('id', { schema: idSchema }) sessionId: string, @Req() request: AuthenticatedRequest): Promise<void> {
    await this.endSession.end(request, personIn(request).id, sessionId);
  }

  @Put('password')
  @HttpCode(204)
  @ForPeople()
  async setPassword(
    @Body({ schema: changePasswordSchema }) change: Change,
    @Req() request: AuthenticatedRequest,
  ): Promise<void> {
    const { id, sessionId } = personIn(request);
    await this.changePassword.change(request, id, sessionId, change);
    this.authenticate.forgetAll();
  }

  @Post('second-factor')
  @HttpCode(200)
  @ForPeople()
  @Answers(200, 'A secret to confirm by a first code.', secondFactorOfferSchema)
  offer(@Req() request: AuthenticatedRequest): Promise<SecondFactorOffer> {
    const { id, email } = personIn(request);
    return this.secondFactor.offer(id, email);
  }

  @Put('second-factor')
  @ForPeople()
  @Answers(200, 'In force; the recovery codes are shown this once.', recoveryCodesSchema)
  async confirm(
    @Body({ schema: confirmSecondFactorSchema }) { code }: ConfirmSecondFactor,
    @Req() request: AuthenticatedRequest,
  ): Promise<RecoveryCodes> {
    const codes = await this.secondFactor.confirm(request, personIn(request).id, code);
    this.authenticate.forgetAll();
    return codes;
  }

  @Post('second-factor/remove')
  @HttpCode(204)
  @ForPeople()
  async remove(
    @Body({ schema: removeSecondFactorSchema }) { code }: RemoveSecondFactor,
    @Req() request: AuthenticatedRequest,
  ): Promise<void> {
    await this.secondFactor.remove(request, personIn(request).id, code);
    this.authenticate.forgetAll();
  }
}

/** The person of a browser's session. */
function personIn({ actor, sessionId }: AuthenticatedRequest): { id: string; email: string; sessionId: string } {
  if (!actor?.email || !sessionId) throw notSignedIn();
  return { id: actor.id, email: actor.email, sessionId };
}
