import { Injectable } from '@nestjs/common';
import type { Compliance } from '@switchyard/contracts';
import { ComplianceReader, PrivacyPolicies } from '@switchyard/data-access';
import type { KpiRange, Region } from '@switchyard/domain';
import { periodOf } from '../kpis/kpi-period';

/** The law that usually governs the personal data of people there. */
const frameworks: Record<Region, string> = {
  US: 'CCPA',
  EU: 'GDPR',
  UK: 'UK GDPR',
  IN: 'DPDPA',
  CA: 'PIPEDA',
  AU: 'Privacy Act',
};

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);

/** What was measured here about personal data. */
@Injectable()
export class ReadCompliance {
  constructor(
    private readonly reader: ComplianceReader,
    private readonly policies: PrivacyPolicies,
  ) {}

  async read(range: KpiRange): Promise<Compliance> {
    const { from, to } = periodOf(range, new Date());
    const [totals, byType, byRegion, byDay, originals, policy] = await Promise.all([
      this.reader.totals(from, to),
      this.reader.byType(from, to),
      this.reader.byRegion(from, to),
      this.reader.byDay(from, to),
      this.reader.originals(),
      this.policies.current(),
    ]);
    const { erasureRequests, erasedTickets, ...counts } = totals;
    return {
      range,
      from: from.toISOString(),
      asOf: to.toISOString(),
      ...counts,
      byType,
      byRegion: byRegion.map((row) => ({ ...row, framework: row.region && frameworks[row.region] })),
      byDay,
      coverage: {
        sealed: share(originals.sealed, originals.stored),
        searchedWhole: share(totals.ticketsProcessed - totals.incomplete, totals.ticketsProcessed),
      },
      originalsHeld: originals.held,
      erasures: { requests: erasureRequests, tickets: erasedTickets },
      policyVersion: policy.version,
      retentionDays: policy.rules.retentionDays,
    };
  }
}
