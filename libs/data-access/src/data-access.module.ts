import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ApiKeys } from './api-keys/api-keys.repository';
import { AuditReader } from './audit/audit-reader.repository';
import { openDataSource } from './database/data-source';
import { EventLog } from './events/event-log.repository';
import { ProgressChannel } from './events/progress-channel';
import { ComplianceReader } from './kpis/compliance.query';
import { KpiBreakdownReader } from './kpis/kpi-breakdown.query';
import { KpiFigures } from './kpis/kpi-figures.query';
import { KpiTrendReader } from './kpis/kpi-trend.query';
import { People } from './people/people.repository';
import { Erasures } from './privacy/erasures.repository';
import { PrivacyPolicies } from './privacy/privacy-policies.repository';
import { TicketOriginals } from './privacy/ticket-originals.repository';
import { SecondFactors } from './people/second-factors.repository';
import { SignInLinks } from './people/sign-in-links.repository';
import { Sessions } from './sessions/sessions.repository';
import { TaxonomyVersions } from './taxonomy/taxonomy.repository';
import { TicketIntake } from './tickets/ticket-intake.repository';
import { TicketReader } from './tickets/ticket-reader.repository';
import { TicketReviews } from './tickets/ticket-reviews.repository';
import { TicketRuns } from './tickets/ticket-run.repository';
import { UnfinishedTickets } from './tickets/unfinished-tickets.repository';
import { WorkerRegister } from './workers/worker-register.repository';

const repositories = [
  ApiKeys,
  AuditReader,
  ComplianceReader,
  Erasures,
  EventLog,
  ProgressChannel,
  KpiBreakdownReader,
  KpiFigures,
  KpiTrendReader,
  People,
  PrivacyPolicies,
  SecondFactors,
  Sessions,
  SignInLinks,
  TaxonomyVersions,
  TicketIntake,
  TicketOriginals,
  TicketReader,
  TicketReviews,
  TicketRuns,
  UnfinishedTickets,
  WorkerRegister,
];

/** Provides a connected `DataSource` and every repository over it. */
@Module({})
export class DataAccessModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  static forDatabase(url: string, poolSize?: number): DynamicModule {
    return {
      module: DataAccessModule,
      global: true,
      providers: [
        { provide: DataSource, useFactory: () => openDataSource(url, poolSize) },
        ...repositories.map((repository) => ({
          provide: repository,
          useFactory: (dataSource: DataSource) => new repository(dataSource),
          inject: [DataSource],
        })),
      ],
      exports: [DataSource, ...repositories],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
