import { AuditLog, type AuditOrigin, ExpiredTickets, PrivacyPolicies, type Queryable } from '@switchyard/data-access';

/** Tickets a transaction; between two others get their turn. */
const batchSize = 1_000;

const ourselves: AuditOrigin = { actorKind: 'system', actorId: null, address: null, traceId: null };

export interface AppliedRetention {
  originals: number;
  tickets: number;
  personKeys: number;
}

/** Lets go of what the privacy policy in force does not let us keep. Each batch is audited in its own transaction. */
export class ApplyRetention {
  constructor(
    private readonly policies: PrivacyPolicies,
    private readonly audit: AuditLog,
    private readonly batch = batchSize,
  ) {}

  /** Works until nothing is left that is too old, or until `shouldStop` says so between two batches. */
  async sweep(shouldStop: () => boolean = () => false): Promise<AppliedRetention> {
    const { version, rules } = await this.policies.current();
    const { originals: originalDays, results: resultDays } = rules.retentionDays;
    // First what goes altogether: its originals need not be destroyed one by one.
    const tickets = await this.inBatches('results', resultDays, version, shouldStop, (expired, days) =>
      expired.remove(days, this.batch),
    );
    const originals = await this.inBatches('originals', originalDays, version, shouldStop, (expired, days) =>
      expired.destroyOriginals(days, this.batch),
    );
    const personKeys = tickets + originals > 0 ? await this.dropUnusedPersonKeys(shouldStop) : 0;
    return { originals, tickets, personKeys };
  }

  private async inBatches(
    what: 'originals' | 'results',
    days: number | null,
    policyVersion: number,
    shouldStop: () => boolean,
    work: (expired: ExpiredTickets, days: number) => Promise<number>,
  ): Promise<number> {
    if (days === null) return 0;
    let total = 0;
    for (let done = this.batch; done === this.batch && !shouldStop(); total += done) {
      done = await this.audit.record(ourselves, async (database: Queryable) => {
        const tickets = await work(new ExpiredTickets(database), days);
        const detail = { what, tickets, days, policyVersion };
        return { result: tickets, fact: tickets > 0 ? { action: 'retention.applied', detail } : null };
      });
    }
    return total;
  }

  private async dropUnusedPersonKeys(shouldStop: () => boolean): Promise<number> {
    let total = 0;
    for (let done = this.batch; done === this.batch && !shouldStop(); total += done) {
      done = await this.audit.record(ourselves, async (database) => ({
        result: await new ExpiredTickets(database).dropUnusedPersonKeys(this.batch),
        fact: null,
      }));
    }
    return total;
  }
}
