import { type DynamicModule, Module } from '@nestjs/common';
import { AuditChain, AuditLog, VerifyAuditLog } from '@switchyard/data-access';
import { DataSource } from 'typeorm';
import { AuditController } from './audit.controller';
import { ExportAudit } from './export-audit';

/** The log of who did what, chained by a key made from the master key. */
@Module({})
export class AuditModule {
  static keyedWith(masterKey: Buffer): DynamicModule {
    const chain = new AuditChain(masterKey);
    return {
      module: AuditModule,
      global: true,
      controllers: [AuditController],
      providers: [
        ExportAudit,
        { provide: AuditLog, useFactory: (source: DataSource) => new AuditLog(source, chain), inject: [DataSource] },
        {
          provide: VerifyAuditLog,
          useFactory: (source: DataSource) => new VerifyAuditLog(source, chain),
          inject: [DataSource],
        },
      ],
      exports: [AuditLog, VerifyAuditLog],
    };
  }
}
