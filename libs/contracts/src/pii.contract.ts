import { piiTypes, regions } from '@switchyard/domain';
import { z } from 'zod';
import { ratioSchema } from './fields.contract';

export const piiEntitySchema = z
  .object({
    type: z.enum(piiTypes),
    start: z.number().int().describe('UTF-16 offset, inclusive, in the text that was sent.'),
    end: z.number().int().describe('UTF-16 offset, exclusive.'),
    region: z.enum(regions).optional(),
    score: ratioSchema,
    placeholder: z.string(),
  })
  .meta({ id: 'PiiEntity' });

/** A masked part of a redacted text; UTF-16 offsets in the redacted text. */
export const maskedSpanSchema = z
  .object({
    type: z.enum(piiTypes),
    start: z.number().int(),
    end: z.number().int(),
    region: z.enum(regions).optional(),
  })
  .meta({ id: 'MaskedSpan' });
