import { roles } from '@switchyard/domain';
import { z } from 'zod';
import { instantSchema } from './fields.contract';
import { emailSchema, personNameSchema } from './session.contract';

export const personSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    role: z.enum(roles),
    isActive: z.boolean().describe('False: signing in is refused and every session has ended.'),
    hasPassword: z.boolean(),
    hasSecondFactor: z.boolean(),
    signsInByOidc: z.boolean(),
    createdAt: instantSchema,
    lastSignInAt: instantSchema.nullable(),
  })
  .meta({ id: 'Person' });
export type Person = z.infer<typeof personSchema>;

export const personListSchema = z.object({ items: z.array(personSchema) }).meta({ id: 'PersonList' });
export type PersonList = z.infer<typeof personListSchema>;

export const addPersonSchema = z
  .strictObject({ name: personNameSchema, email: emailSchema, role: z.enum(roles) })
  .meta({ id: 'AddPerson' });
export type AddPerson = z.infer<typeof addPersonSchema>;

export const changePersonSchema = z
  .strictObject({
    name: personNameSchema.optional(),
    role: z.enum(roles).optional(),
    isActive: z.boolean().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'name at least one change')
  .meta({ id: 'ChangePerson' });
export type ChangePerson = z.infer<typeof changePersonSchema>;

/** A one-time link for a person, to be handed over by whoever made it; shown once. */
export const issuedLinkSchema = z.object({ url: z.string(), expiresAt: instantSchema }).meta({ id: 'IssuedLink' });
export type IssuedLink = z.infer<typeof issuedLinkSchema>;

export const personAddedSchema = z.object({ person: personSchema, link: issuedLinkSchema }).meta({ id: 'PersonAdded' });
export type PersonAdded = z.infer<typeof personAddedSchema>;
