import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import type { AppConfig } from '@switchyard/config';
import { TextSealer } from '@switchyard/pii/sealing';
import { AccountController } from './account/account.controller';
import { ChangePassword } from './account/change-password';
import { EndSession } from './account/end-session';
import { ApiKeysController } from './api-keys/api-keys.controller';
import { ManageApiKeys } from './api-keys/manage-api-keys';
import { Authenticate } from './authenticate';
import { DeclaredAccesses } from './declared-access';
import { FirstLink } from './links/first-link';
import { IssueLink } from './links/issue-link';
import { LinksController } from './links/links.controller';
import { RedeemLink } from './links/redeem-link';
import { OidcController } from './oidc/oidc.controller';
import { OidcProvider } from './oidc/oidc-provider';
import { PendingSignInCookie } from './oidc/pending-sign-in-cookie';
import { RecognisePerson } from './oidc/recognise-person';
import { SignInByOidc } from './oidc/sign-in-by-oidc';
import { ManagePeople } from './people/manage-people';
import { PeopleController } from './people/people.controller';
import { PermissionGuard } from './permission.guard';
import { SecondFactor } from './second-factor/second-factor';
import { PublicAddress } from './session-cookie';
import { BeginSession } from './sign-in/begin-session';
import { Passwords } from './sign-in/passwords';
import { SessionController } from './sign-in/session.controller';
import { SignInByPassword } from './sign-in/sign-in-by-password';
import { SignInThrottle } from './sign-in/sign-in-throttle';

/** Who is asking, and what they may do. */
@Module({})
export class AuthModule {
  static with(config: AppConfig, masterKey: Buffer): DynamicModule {
    return {
      module: AuthModule,
      global: true,
      imports: [DiscoveryModule],
      controllers: [
        SessionController,
        OidcController,
        LinksController,
        AccountController,
        PeopleController,
        ApiKeysController,
      ],
      providers: [
        { provide: TextSealer, useValue: new TextSealer(masterKey) },
        { provide: PublicAddress, useValue: new PublicAddress(config.http.publicUrl) },
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: OidcProvider, useValue: new OidcProvider(config.oidc) },
        Authenticate,
        BeginSession,
        ChangePassword,
        DeclaredAccesses,
        EndSession,
        FirstLink,
        IssueLink,
        ManageApiKeys,
        ManagePeople,
        Passwords,
        PendingSignInCookie,
        RecognisePerson,
        RedeemLink,
        SecondFactor,
        SignInByOidc,
        SignInByPassword,
        SignInThrottle,
      ],
      exports: [
        Authenticate,
        BeginSession,
        DeclaredAccesses,
        FirstLink,
        IssueLink,
        ManageApiKeys,
        PublicAddress,
        TextSealer,
      ],
    };
  }
}
