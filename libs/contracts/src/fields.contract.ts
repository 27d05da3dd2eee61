import { z } from 'zod';

/** ISO 8601 instant in UTC. */
export const instantSchema = z.iso.datetime({ offset: true });
/** Name of a program, channel or tag: visible ASCII without spaces, so that it cannot carry prose. */
export const slugSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]*$/i, 'must be letters, digits, ".", "_" or "-"')
  .max(64);
export const idSchema = z.uuid();
export const ticketIdSchema = idSchema;
/** A share or probability, 0..1. */
export const ratioSchema = z.number().min(0).max(1);
