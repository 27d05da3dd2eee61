import { type DynamicModule, Module } from '@nestjs/common';
import { CurrentPrivacyRules, PrivacyPolicies } from '@switchyard/data-access';
import { TicketKeys } from '@switchyard/pii/sealing';
import { ComplianceController } from './compliance.controller';
import { EraseRequester } from './erase-requester';
import { ErasuresController } from './erasures.controller';
import { PolicyController } from './policy.controller';
import { ReadCompliance } from './read-compliance';

/** Keys of tickets, rules about personal data, and erasure. */
@Module({})
export class PrivacyModule {
  static with(masterKey: Buffer): DynamicModule {
    return {
      module: PrivacyModule,
      global: true,
      controllers: [ComplianceController, ErasuresController, PolicyController],
      providers: [
        { provide: TicketKeys, useFactory: () => new TicketKeys(masterKey) },
        {
          provide: CurrentPrivacyRules,
          useFactory: (policies: PrivacyPolicies) => CurrentPrivacyRules.watch(policies),
          inject: [PrivacyPolicies],
        },
        EraseRequester,
        ReadCompliance,
      ],
      exports: [TicketKeys, CurrentPrivacyRules],
    };
  }
}
