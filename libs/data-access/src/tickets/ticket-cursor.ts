/** Where a page of tickets ends, in the order of the list: newest first. */
export interface TicketCursor {
  /** Exact to the microsecond, as Postgres prints it. */
  receivedAt: string;
  id: string;
}

export const encodeCursor = ({ receivedAt, id }: TicketCursor) =>
  Buffer.from(`${receivedAt} ${id}`).toString('base64url');

/** Null when `text` is not a cursor of ours. */
export function decodeCursor(text: string): TicketCursor | null {
  const match = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z) ([0-9a-f-]{36})$/.exec(Buffer.from(text, 'base64url').toString());
  return match?.[1] && match[2] ? { receivedAt: match[1], id: match[2] } : null;
}
