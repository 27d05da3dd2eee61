import { randomBytes, randomUUID } from 'node:crypto';
import { type PreparedDatabase, preparedDatabase } from '../testing';
import { AuditChain } from './audit-chain';
import type { AuditOrigin } from './audit-entry';
import { AuditLog } from './audit-log.repository';
import { AuditReader } from './audit-reader.repository';
import { VerifyAuditLog } from './verify-audit-log';

const masterKey = randomBytes(32);
const someone: AuditOrigin = { actorKind: 'person', actorId: randomUUID(), address: '192.0.2.7', traceId: 'a1' };

describe('audit log', () => {
  let database: PreparedDatabase;
  let log: AuditLog;
  let verifier: VerifyAuditLog;

  beforeEach(async () => {
    database = await preparedDatabase();
    const chain = new AuditChain(masterKey);
    log = new AuditLog(database.dataSource, chain);
    verifier = new VerifyAuditLog(database.dataSource, chain);
  }, 60_000);
  afterEach(() => database.drop());

  const tell = (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        log.tell(someone, { action: 'queue.changed', detail: { verb: 'pause', index } }),
      ),
    );
  /** What an intruder with full rights on the database can do. */
  const tamper = async (sql: string) => {
    await database.dataSource.query('ALTER TABLE audit_entry DISABLE TRIGGER ALL');
    await database.dataSource.query(sql);
    await database.dataSource.query('ALTER TABLE audit_entry ENABLE TRIGGER ALL');
  };

  it('numbers entries without a hole, also when many come at once', async () => {
    await tell(40);
    const rows = await new AuditReader(database.dataSource).list({}, 100);
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 40 }, (_, index) => 40 - index));
    expect(await verifier.verify()).toMatchObject({ entries: 40, faults: [], head: rows[0]?.hash });
  });

  it('finds an empty log intact', async () => {
    expect(await verifier.verify()).toEqual({ entries: 0, faults: [], head: null });
  });

  it.each([
    ['a changed reason', `UPDATE audit_entry SET reason = 'because' WHERE seq = 4`, [{ seq: 4, kind: 'changed' }]],
    ['a changed time', `UPDATE audit_entry SET at = at - interval '1 s' WHERE seq = 2`, [{ seq: 2, kind: 'changed' }]],
    [
      'a changed actor',
      'UPDATE audit_entry SET actor_id = gen_random_uuid() WHERE seq = 6',
      [{ seq: 6, kind: 'changed' }],
    ],
    ['a changed detail', `UPDATE audit_entry SET detail = '{}' WHERE seq = 1`, [{ seq: 1, kind: 'changed' }]],
    ['a changed hash', `UPDATE audit_entry SET hash = sha256('x') WHERE seq = 3`, [{ seq: 3, kind: 'changed' }]],
    ['a removed row', 'DELETE FROM audit_entry WHERE seq = 3', [{ seq: 3, kind: 'removed' }]],
    [
      'removed last rows',
      'DELETE FROM audit_entry WHERE seq > 4',
      [
        { seq: 5, kind: 'removed' },
        { seq: 6, kind: 'removed' },
      ],
    ],
    [
      'removed last rows with the head set back',
      `WITH gone AS (DELETE FROM audit_entry WHERE seq = 6)
       UPDATE audit_head SET seq = 5, hash = (SELECT hash FROM audit_entry WHERE seq = 5)`,
      [{ seq: 5, kind: 'changed' }],
    ],
    [
      'an inserted row',
      `INSERT INTO audit_entry SELECT 7, at, action, actor_kind, actor_id, target_kind, target_id, reason, detail, address, trace_id, hash
       FROM audit_entry WHERE seq = 6`,
      [{ seq: 7, kind: 'inserted' }],
    ],
  ])('names %s', async (_case, sql, faults) => {
    await tell(6);
    await tamper(sql);
    expect((await verifier.verify()).faults).toEqual(faults);
  });

  it('refuses changes and removals', async () => {
    await tell(1);
    for (const sql of ['UPDATE audit_entry SET reason = NULL', 'DELETE FROM audit_entry', 'TRUNCATE audit_entry']) {
      await expect(database.dataSource.query(sql)).rejects.toThrow('never changed or removed');
    }
  });

  it('tells nothing when the change fails, and undoes the change when it cannot be told', async () => {
    await expect(log.record(someone, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await database.dataSource.query('ALTER TABLE audit_entry RENAME TO elsewhere');
    const change = log.record(someone, async (transaction) => {
      await transaction.query(
        `INSERT INTO worker (name, started_at, seen_at, concurrency) VALUES ('w', now(), now(), 1)`,
      );
      return { result: 1, fact: { action: 'queue.changed' } };
    });
    await expect(change).rejects.toThrow('audit_entry');
    expect(await database.dataSource.query('SELECT name FROM worker')).toEqual([]);
  });
});
