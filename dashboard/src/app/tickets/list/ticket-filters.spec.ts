import {
  readTicketFilters,
  ticketFilterKey,
  ticketFilterNames,
  writeTicketFilters,
  type TicketFilters,
} from './ticket-filters';

const read = (query: string) => readTicketFilters(new URLSearchParams(query));

const all: Required<TicketFilters> = {
  status: 'needs-review',
  category: 'returns-refunds',
  industry: 'ecommerce',
  urgency: 'high',
  sentiment: 'negative',
  region: 'EU',
  language: 'de',
  engine: 'local',
  minConfidence: 0.25,
  maxConfidence: 1,
  hasPii: false,
  from: '2026-01-02T03:04:05.000Z',
  to: '2026-01-03T00:00:00.000Z',
  q: 'parcel & "late" <EMAIL_1> 100%',
};

describe('ticket filters', () => {
  it('come back from the address as they were written, each of them', () => {
    expect(read(ticketFilterKey(all))).toEqual(all);
    expect(Object.keys(writeTicketFilters(all))).toEqual(ticketFilterNames);
    for (const name of ticketFilterNames) {
      const one: TicketFilters = { [name]: all[name] };
      expect(read(ticketFilterKey(one))).toEqual(one);
    }
  });

  it('are empty for an empty address and write nothing then', () => {
    expect(read('')).toEqual({});
    expect(writeTicketFilters({})).toEqual({});
    expect(writeTicketFilters({ status: undefined })).toEqual({});
  });

  it.each([
    'status=done',
    'urgency=',
    'region=eu',
    'minConfidence=1.1',
    'minConfidence=-0.1',
    'maxConfidence=abc',
    'maxConfidence=%20',
    'hasPii=1',
    'from=yesterday',
    'q=%20%20',
    'cursor=abc',
    'limit=3',
  ])('drop what the API would refuse: %s', (query) => {
    expect(read(query)).toEqual({});
  });

  it('keep what is good beside what is not', () => {
    expect(read('status=done&minConfidence=0&q=%20refund%20')).toEqual({ minConfidence: 0, q: 'refund' });
  });

  it('turn any offset into UTC and cut overlong search words', () => {
    expect(read('from=2026-01-02T03:04:05%2B02:00').from).toBe('2026-01-02T01:04:05.000Z');
    expect(read(`q=${'a'.repeat(300)}`).q).toHaveLength(200);
  });

  it('have the same key whatever the order in which they were set', () => {
    expect(ticketFilterKey({ q: 'a', status: 'failed' })).toBe(ticketFilterKey({ status: 'failed', q: 'a' }));
    expect(ticketFilterKey({ status: 'failed' })).not.toBe(ticketFilterKey({ status: 'queued' }));
  });
});
