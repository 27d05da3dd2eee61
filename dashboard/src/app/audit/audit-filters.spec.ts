import { readAuditFilters, writeAuditFilters } from './audit-filters';

const id = '7d1f6c0a-93a8-4f5e-9b3c-0d1e2f3a4b5c';
const read = (query: string) => readAuditFilters(new URLSearchParams(query));

describe('audit filters', () => {
  it('come from the address and go back to it', () => {
    const filters = read(`action=person.added&actorId=${id}&targetId=t1&from=2026-03-01T00:00:00Z&entry=5&limit=9`);
    expect(filters).toEqual({
      action: 'person.added',
      actorId: id,
      targetId: 't1',
      from: '2026-03-01T00:00:00.000Z',
    });
    expect(read(new URLSearchParams(writeAuditFilters(filters)).toString())).toEqual(filters);
  });

  it('drop what the API would refuse', () => {
    expect(read('action=person.eaten&actorId=ann&targetId=%20&from=yesterday&to=')).toEqual({});
    expect(read(`targetId=${'x'.repeat(200)}`).targetId).toHaveLength(100);
  });
});
