import { z } from 'zod';
import { slugSchema } from './fields.contract';

const industrySchema = z.strictObject({ id: slugSchema, label: z.string().min(1), description: z.string() });

const categorySchema = z.strictObject({
  id: slugSchema,
  label: z.string().min(1).max(80),
  description: z.string().max(500),
  industry: slugSchema.nullable().describe('Id of the industry the category belongs to; null: to any.'),
  examples: z.array(z.string().min(1).max(2_000)).max(500),
  reply: z.string().max(5_000).describe('Template of the reply draft.'),
});

export const taxonomySchema = z
  .strictObject({
    version: z.number().int().min(1),
    industries: z.array(industrySchema).min(1),
    categories: z.array(categorySchema).min(2),
  })
  .meta({ id: 'Taxonomy' });
