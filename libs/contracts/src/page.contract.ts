import { z } from 'zod';

/** Query part of every cursor-paginated list. */
export const pageQueryShape = {
  limit: z.coerce.number().int().min(1).max(200).default(50).describe('Items a page, 1 to 200.'),
  cursor: z.string().max(200).optional().describe('`nextCursor` of the previous page.'),
};

/** One page of a list; `nextCursor` is null on the last one. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });
