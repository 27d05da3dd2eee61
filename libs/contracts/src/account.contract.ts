import { z } from 'zod';
import { instantSchema } from './fields.contract';
import { newPasswordSchema } from './session.contract';

/** Sets one's own password; `current` is needed when there is one. Ends all other sessions. */
export const changePasswordSchema = z
  .strictObject({ current: z.string().max(256).optional(), next: newPasswordSchema })
  .meta({ id: 'ChangePassword' });
export type ChangePassword = z.infer<typeof changePasswordSchema>;

/** A secret that waits to be confirmed by a first code. */
export const secondFactorOfferSchema = z
  .object({
    secret: z.string().describe('Base32, to type in.'),
    uri: z.string().describe('otpauth: URI, for a QR code.'),
  })
  .meta({ id: 'SecondFactorOffer' });
export type SecondFactorOffer = z.infer<typeof secondFactorOfferSchema>;

export const confirmSecondFactorSchema = z
  .strictObject({
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/, 'must be six digits'),
  })
  .meta({ id: 'ConfirmSecondFactor' });
export type ConfirmSecondFactor = z.infer<typeof confirmSecondFactorSchema>;

/** Shown once; each works once in the place of a code. */
export const recoveryCodesSchema = z.object({ recoveryCodes: z.array(z.string()) }).meta({ id: 'RecoveryCodes' });
export type RecoveryCodes = z.infer<typeof recoveryCodesSchema>;

export const removeSecondFactorSchema = z
  .strictObject({ code: z.string().trim().max(32) })
  .meta({ id: 'RemoveSecondFactor' });
export type RemoveSecondFactor = z.infer<typeof removeSecondFactorSchema>;

export const sessionSchema = z
  .object({
    id: z.uuid(),
    isCurrent: z.boolean(),
    createdAt: instantSchema,
    lastSeenAt: instantSchema,
    expiresAt: instantSchema,
    address: z.string().nullable().describe('Where it was begun.'),
    userAgent: z.string().nullable(),
  })
  .meta({ id: 'Session' });
export type Session = z.infer<typeof sessionSchema>;

export const sessionListSchema = z.object({ items: z.array(sessionSchema) }).meta({ id: 'SessionList' });
export type SessionList = z.infer<typeof sessionListSchema>;
