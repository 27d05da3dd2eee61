import { auditEntry } from './testing/audit-fixtures';
import { below, onTop } from './audit-rows';

const rows = (nextCursor: string | null, ...seqs: number[]) => ({
  items: seqs.map((seq) => auditEntry(seq)),
  nextCursor,
});
const seqs = ({ items }: { items: readonly { seq: number }[] }) => items.map(({ seq }) => seq);

describe('audit rows', () => {
  it('grow below by a page', () => {
    const grown = below(rows('a', 9, 8), rows('b', 7, 6));
    expect([seqs(grown), grown.nextCursor]).toEqual([[9, 8, 7, 6], 'b']);
  });

  it('grow on top by what is new, and go on where they went on', () => {
    const grown = onTop(rows('b', 8, 7, 6), rows('a', 10, 9, 8));
    expect([seqs(grown), grown.nextCursor]).toEqual([[10, 9, 8, 7, 6], 'b']);
  });

  it('start anew when the first page does not reach down to them', () => {
    const anew = onTop(rows('b', 5, 4), rows('a', 10, 9));
    expect([seqs(anew), anew.nextCursor]).toEqual([[10, 9], 'a']);
  });

  it('begin with the first page', () => {
    expect(seqs(onTop(null, rows(null, 2, 1)))).toEqual([2, 1]);
    expect(seqs(onTop(rows(null), rows(null, 1)))).toEqual([1]);
  });
});
