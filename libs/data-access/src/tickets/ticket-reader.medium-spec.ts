import {
  asRedacted,
  newTicket,
  type PreparedDatabase,
  preparedDatabase,
  ticketOutcome,
  triageResult,
} from '../testing';
import { decodeCursor } from './ticket-cursor';
import type { TicketFilter } from './ticket-filter.sql';
import { TicketIntake } from './ticket-intake.repository';
import { TicketReader } from './ticket-reader.repository';
import { TicketRuns } from './ticket-run.repository';

describe('TicketReader', () => {
  let database: PreparedDatabase;
  let reader: TicketReader;
  const ids: string[] = [];

  beforeAll(async () => {
    database = await preparedDatabase();
    reader = new TicketReader(database.dataSource);
    const tickets = Array.from({ length: 12 }, (_, n) =>
      newTicket({ externalId: `ext-${n}`, region: n % 2 ? 'US' : 'EU', source: n < 3 ? 'sample' : 'api' }),
    );
    await new TicketIntake(database.dataSource).accept(tickets);
    ids.push(...tickets.map((ticket) => ticket.id));
    const outcomes = ids.slice(0, 10).map((id, n) =>
      ticketOutcome(id, {
        redactedSubject: asRedacted(`Rechnung Nummer ${n}${n === 9 ? ' ÄRGER' : ''}`),
        redactedBody: asRedacted(n === 4 ? `O'Brien & co: 100% <PHONE_1>` : 'text'),
        piiCounts: n === 4 ? [{ type: 'PHONE', region: 'US', count: 1 }] : [],
        triage: triageResult({
          category: n < 5 ? 'billing' : 'bug-report',
          urgency: n === 7 ? 'critical' : 'low',
          confidence: { category: n / 10, industry: 1, urgency: 1, sentiment: 1 },
        }),
      }),
    );
    await new TicketRuns(database.dataSource).store(outcomes);
  }, 60_000);
  afterAll(() => database.drop());

  const find = async (filter: TicketFilter) =>
    (await reader.list(filter, null, 100)).rows.map((row) => ids.indexOf(row.id)).sort((a, b) => a - b);

  it('pages through everything, newest first, without double or gap', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await reader.list({}, cursor === null ? null : decodeCursor(cursor), 5);
      seen.push(...page.rows.map((row) => row.id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toHaveLength(12);
    expect(new Set(seen)).toEqual(new Set(ids));
  });

  it.each<[TicketFilter, number[]]>([
    [{ status: 'queued' }, [10, 11]],
    [{ category: 'bug-report' }, [5, 6, 7, 8, 9]],
    [{ category: 'bug-report', region: 'EU' }, [6, 8]],
    [{ urgency: 'critical' }, [7]],
    [{ minConfidence: 0.7 }, [7, 8, 9]],
    [{ maxConfidence: 0.15 }, [0, 1]],
    [{ hasPii: true }, [4]],
    [{ from: '2999-01-01T00:00:00Z' }, []],
    [{ q: 'rechnung' }, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
    [{ q: 'rech numm 3' }, [3]],
    [{ q: "o'brien" }, [4]],
    [{ q: 'Ärger' }, [9]],
    [{ q: '<PHONE_1>' }, [4]],
    [{ q: 'ext-11' }, [11]],
    [{ q: 'PHONE_1' }, [4]],
    [{ q: `'; DROP TABLE ticket; --` }, []],
    [{ q: '&|!():*' }, []],
  ])('%j finds %j', async (filter, expected) => {
    expect(await find(filter)).toEqual(expected);
  });

  it('finds a ticket by its id', async () => {
    expect(await find({ q: ids[11] ?? '' })).toEqual([11]);
    expect((await reader.get(ids[3] ?? ''))?.result?.redactedSubject).toBe('Rechnung Nummer 3');
    expect(await reader.get('00000000-0000-4000-8000-000000000000')).toBeNull();
  });

  it('does not take a made-up cursor', () => {
    expect(decodeCursor('nonsense')).toBeNull();
    expect(decodeCursor(Buffer.from(`2024-01-01T00:00:00.000000Z ' OR 1=1`).toString('base64url'))).toBeNull();
  });
});
