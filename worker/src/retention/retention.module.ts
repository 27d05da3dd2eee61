import { type DynamicModule, Module } from '@nestjs/common';
import { AuditChain, AuditLog, LeaderLock, PrivacyPolicies } from '@switchyard/data-access';
import type { Yard } from '@switchyard/yard';
import { DataSource } from 'typeorm';
import { ApplyRetention } from './apply-retention';
import { Retention } from './retention';

/** Lets go of what is older than the privacy policy allows. */
@Module({})
export class RetentionModule {
  static with(yard: Yard): DynamicModule {
    const chain = new AuditChain(yard.masterKey);
    return {
      module: RetentionModule,
      providers: [
        { provide: LeaderLock, useFactory: () => new LeaderLock(yard.databaseUrl, 'retention') },
        {
          provide: ApplyRetention,
          useFactory: (policies: PrivacyPolicies, dataSource: DataSource) =>
            new ApplyRetention(policies, new AuditLog(dataSource, chain)),
          inject: [PrivacyPolicies, DataSource],
        },
        Retention,
      ],
    };
  }
}
