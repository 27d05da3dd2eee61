import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  type Actor,
  actorSchema,
  type LookAtLink,
  lookAtLinkSchema,
  type RedeemLink as Redemption,
  redeemLinkSchema,
  type SignInLink,
  signInLinkSchema,
} from '@switchyard/contracts';
import type { Request, Response } from 'express';
import { Answers } from '../../openapi/answers';
import { OpenToAll } from '../requires';
import { PublicAddress, setSessionCookie } from '../session-cookie';
import { RedeemLink } from './redeem-link';

/** One-time links. Only a POST uses one, so that a preview or a prefetch of the address does not. */
@ApiTags('session')
@Controller('v1/sign-in-links')
export class LinksController {
  constructor(
    private readonly redeemLink: RedeemLink,
    private readonly publicAddress: PublicAddress,
  ) {}

  @Post('look')
  @HttpCode(200)
  @OpenToAll()
  @Answers(200, 'What the link is for.', signInLinkSchema)
  look(@Body({ schema: lookAtLinkSchema }) { token }: LookAtLink): Promise<SignInLink> {
    return this.redeemLink.look(token);
  }

  @Post('redeem')
  @HttpCode(200)
  @OpenToAll()
  @Answers(200, 'Signed in; the session is in the cookie.', actorSchema)
  async redeem(
    @Body({ schema: redeemLinkSchema }) redemption: Redemption,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Actor> {
    const { token, actor } = await this.redeemLink.redeem(request, redemption);
    setSessionCookie(response, this.publicAddress, token);
    return actor;
  }
}
