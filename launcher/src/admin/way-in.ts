import type { AppConfig } from '@switchyard/config';
import { type IssuedLink, issuedLinkSchema } from '@switchyard/contracts';
import { z } from 'zod';
import type { Admin } from './admin';

/** How somebody gets in for the first time. */
export interface WayIn {
  link: IssuedLink;
  /** Command that makes another one. */
  command: 'sign-in-link' | 'first-link';
}

const answerSchema = z.object({ link: issuedLinkSchema.nullable() });

/**
 * A link for whoever has started the yard: as the operator with the embedded database, else as the first person.
 * Null when others are there already.
 */
export async function findWayIn(
  admin: Admin,
  { database }: AppConfig,
  base: string,
  signal: AbortSignal,
): Promise<WayIn | null> {
  const command = database.url === null ? 'sign-in-link' : 'first-link';
  const { link } = await admin.order([command, '--base', base], answerSchema, signal);
  return link && { link, command };
}
