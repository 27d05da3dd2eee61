import type { TicketPage } from '@switchyard/contracts';
import { ticket, ticketRow } from '../testing/ticket-fixtures';
import { appendPage, replaceTop, unseenRows, updateRows, type TicketRows } from './ticket-rows';

/** Rows named after the second they were received in: a greater number is newer. */
const row = (second: number, changes = {}) =>
  ticketRow({ id: `t${second}`, receivedAt: new Date(second * 1000).toISOString(), ...changes });
const rows = (...seconds: number[]) => seconds.map((second) => row(second));
const page = (nextCursor: string | null, ...seconds: number[]): TicketPage => ({ items: rows(...seconds), nextCursor });
const shown = (nextCursor: string | null, ...seconds: number[]): TicketRows => ({
  items: rows(...seconds),
  nextCursor,
});
const ids = ({ items }: TicketRows) => items.map(({ id }) => id).join(' ');

describe('appendPage', () => {
  it('adds the next page below and takes over its cursor', () => {
    const result = appendPage(shown('a', 9, 8), page(null, 7, 6));
    expect(ids(result)).toBe('t9 t8 t7 t6');
    expect(result.nextCursor).toBeNull();
  });

  it('keeps a ticket that both pages hold once, in its place, with the newer values', () => {
    const overlapping = { items: [row(8, { status: 'failed' }), row(7), row(7)], nextCursor: 'b' };
    const result = appendPage(shown('a', 9, 8), overlapping);
    expect(ids(result)).toBe('t9 t8 t7');
    expect(result.items[1]?.status).toBe('failed');
  });
});

describe('updateRows', () => {
  it('changes values in place and neither moves nor adds rows', () => {
    const before = rows(9, 8, 7);
    const after = updateRows(before, [row(5), row(8, { status: 'failed' })]);
    expect(after.map(({ id, status }) => `${id} ${status}`)).toEqual(['t9 processed', 't8 failed', 't7 processed']);
    expect(after[0]).toBe(before[0]);
  });

  it('takes over only what a row shows from a whole ticket', () => {
    const [after] = updateRows([row(8)], [ticket({ id: 't8', status: 'failed' })]);
    expect(after?.status).toBe('failed');
    expect(after).not.toHaveProperty('body');
  });

  it('gives back the same array when nothing differs', () => {
    const before = rows(9, 8);
    expect(updateRows(before, rows(8, 3))).toBe(before);
  });
});

describe('unseenRows', () => {
  it('are the ones of the first page that are not in the list', () => {
    expect(unseenRows(rows(9, 8), rows(11, 10, 9, 8)).map(({ id }) => id)).toEqual(['t11', 't10']);
    expect(unseenRows([], rows(1))).toHaveLength(1);
  });
});

describe('replaceTop', () => {
  it('puts new rows on top and keeps what was read below, with its cursor', () => {
    const result = replaceTop(shown('deep', 9, 8, 7, 6), page('top', 11, 10, 9));
    expect(ids(result)).toBe('t11 t10 t9 t8 t7 t6');
    expect(result.nextCursor).toBe('deep');
  });

  it('drops rows that the page should hold but does not', () => {
    expect(ids(replaceTop(shown('deep', 9, 8, 7, 6), page('top', 11, 9, 7)))).toBe('t11 t9 t7 t6');
  });

  it('orders a row that newly matches, though older, in its place', () => {
    expect(ids(replaceTop(shown('deep', 9, 7, 5), page('top', 9, 8, 7)))).toBe('t9 t8 t7 t5');
  });

  it('starts afresh when the page does not reach the known rows', () => {
    const result = replaceTop(shown('deep', 3, 2, 1), page('top', 11, 10, 9));
    expect(ids(result)).toBe('t11 t10 t9');
    expect(result.nextCursor).toBe('top');
  });

  it('is the page alone when that is the whole list, or when nothing was known', () => {
    expect(ids(replaceTop(shown('deep', 3, 2, 1), page(null, 3, 2)))).toBe('t3 t2');
    expect(replaceTop(shown(null), page('top', 4, 3)).nextCursor).toBe('top');
  });
});
