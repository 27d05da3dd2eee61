import { neverRehydrated, piiTypes } from '@switchyard/domain';
import { z } from 'zod';
import { instantSchema, ratioSchema, slugSchema } from './fields.contract';

/** `mask` replaces a finding, `keep` counts it and leaves it in the text, `ignore` does neither. */
export const piiTreatments = ['mask', 'keep', 'ignore'] as const;
export type PiiTreatment = (typeof piiTreatments)[number];

const rehydratable = piiTypes.filter((type) => !(neverRehydrated as readonly string[]).includes(type));
const listedValues = z.array(z.string().trim().min(1).max(200)).max(1_000);
const days = z.number().int().min(1).max(3_650).nullable();

const customRecogniserSchema = z.strictObject({
  name: slugSchema,
  type: z.enum(piiTypes).describe('What a match counts as.'),
  pattern: z
    .string()
    .min(1)
    .max(500)
    .describe('Regular expression in RE2 syntax: no look-around, no back-references; it runs in linear time.'),
  isCaseSensitive: z.boolean().default(false),
});
export type CustomRecogniser = z.infer<typeof customRecogniserSchema>;

/** How personal data is treated; versioned, in force for the next ticket within 2 s in every worker. */
export const privacyRulesSchema = z
  .strictObject({
    treatments: z
      .partialRecord(z.enum(piiTypes), z.enum(piiTreatments))
      .default({})
      .describe('Types that are not listed are masked.'),
    thresholds: z
      .partialRecord(z.enum(piiTypes), ratioSchema)
      .default({})
      .describe('Score from which a finding of the type counts, when it is not the usual one.'),
    allow: z
      .strictObject({
        domains: z.array(z.string().trim().toLowerCase().min(1).max(253)).max(1_000).default([]),
        values: listedValues.default([]),
      })
      .prefault({})
      .describe('What stays in the text: own e-mail domains, support numbers, product codes.'),
    deny: z
      .array(z.strictObject({ value: z.string().trim().min(2).max(200), type: z.enum(piiTypes) }))
      .max(1_000)
      .default([])
      .describe('Values that are always masked, such as names of staff.'),
    custom: z.array(customRecogniserSchema).max(50).default([]),
    rehydrate: z
      .array(z.enum(piiTypes).refine((type) => rehydratable.includes(type), 'never goes into a reply'))
      .default(['PERSON', 'EMAIL', 'PHONE', 'ADDRESS', 'USERNAME', 'VEHICLE'])
      .describe('Types whose values go back into a reply once a person approves it.'),
    retentionDays: z
      .strictObject({
        originals: days.default(null).describe('Sealed texts and vaults: their keys are destroyed.'),
        results: days.default(null).describe('Tickets with everything made of them: removed.'),
      })
      .prefault({})
      .describe('Days after which a class of data goes; null: never by itself.'),
  })
  .meta({ id: 'PrivacyRules' });
export type PrivacyRules = z.infer<typeof privacyRulesSchema>;

export const privacyPolicySchema = z
  .object({
    version: z.number().int(),
    rules: privacyRulesSchema,
    createdAt: instantSchema,
    createdBy: z.string().nullable(),
  })
  .meta({ id: 'PrivacyPolicy' });
export type PrivacyPolicy = z.infer<typeof privacyPolicySchema>;

/** `basedOn`: version the change was made from; when it is not the newest any more the change is refused (409). */
export const putPrivacyPolicySchema = z
  .strictObject({ basedOn: z.number().int(), rules: privacyRulesSchema })
  .meta({ id: 'PutPrivacyPolicy' });
export type PutPrivacyPolicy = z.infer<typeof putPrivacyPolicySchema>;
