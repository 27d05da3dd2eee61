import { randomBytes } from 'node:crypto';
import {
  AuditChain,
  AuditLog,
  AuditReader,
  PrivacyPolicies,
  TicketIntake,
  TicketOriginals,
  TicketReader,
} from '@switchyard/data-access';
import { newTicket, type PreparedDatabase, preparedDatabase } from '@switchyard/data-access/testing';
import { ApplyRetention } from './apply-retention';

describe('ApplyRetention', () => {
  let database: PreparedDatabase;
  let policies: PrivacyPolicies;
  let apply: ApplyRetention;

  beforeEach(async () => {
    database = await preparedDatabase();
    policies = new PrivacyPolicies(database.dataSource);
    apply = new ApplyRetention(policies, new AuditLog(database.dataSource, new AuditChain(randomBytes(32))), 2);
  }, 60_000);
  afterEach(() => database.drop());

  const stored = async (...ages: number[]) => {
    const tickets = ages.map(() => newTicket({ requesterKey: { id: randomBytes(32), wrappedKey: randomBytes(61) } }));
    await new TicketIntake(database.dataSource).accept(tickets);
    for (const [n, { id }] of tickets.entries()) {
      const age = `UPDATE ticket SET received_at = now() - $2 * interval '1 day' WHERE id = $1`;
      await database.dataSource.query(age, [id, ages[n]]);
    }
    await database.dataSource.query(`UPDATE keys.person_key SET created_at = now() - interval '2 hours'`);
    return tickets.map(({ id }) => id);
  };
  const keep = async (originals: number | null, results: number | null) => {
    const { version, rules } = await policies.current();
    await policies.add(version, { ...rules, retentionDays: { originals, results } }, null);
  };
  const audited = async () => (await new AuditReader(database.dataSource).list({}, 100)).reverse();

  it('does nothing by itself', async () => {
    const [id = ''] = await stored(3_000);
    expect(await apply.sweep()).toEqual({ originals: 0, tickets: 0, personKeys: 0 });
    expect((await new TicketOriginals(database.dataSource).find(id))?.key).not.toBeNull();
    expect(await audited()).toEqual([]);
  });

  it('works through everything that is too old, batch by batch, and tells of each', async () => {
    const [gone = '', , , destroyed = '', , kept = ''] = await stored(500, 450, 400, 40, 35, 5);
    await keep(30, 365);
    expect(await apply.sweep()).toEqual({ originals: 2, tickets: 3, personKeys: 5 });
    expect(await new TicketReader(database.dataSource).get(gone)).toBeNull();
    const originals = new TicketOriginals(database.dataSource);
    expect((await originals.find(destroyed))?.key).toBeNull();
    expect((await originals.find(kept))?.key).not.toBeNull();
    expect((await audited()).map(({ action, actorKind, detail }) => [action, actorKind, detail])).toEqual([
      ['retention.applied', 'system', { what: 'results', tickets: 2, days: 365, policyVersion: 2 }],
      ['retention.applied', 'system', { what: 'results', tickets: 1, days: 365, policyVersion: 2 }],
      ['retention.applied', 'system', { what: 'originals', tickets: 2, days: 30, policyVersion: 2 }],
    ]);
    expect(await apply.sweep()).toEqual({ originals: 0, tickets: 0, personKeys: 0 });
  });

  it('stops between two batches', async () => {
    await stored(40, 40, 40, 40, 40);
    await keep(30, null);
    let looks = 0;
    expect(await apply.sweep(() => ++looks > 2)).toMatchObject({ originals: 4 });
    expect(await apply.sweep()).toMatchObject({ originals: 1 });
  });
});
