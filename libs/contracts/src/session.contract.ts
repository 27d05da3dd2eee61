import { permissions, roles } from '@switchyard/domain';
import { z } from 'zod';
import { instantSchema } from './fields.contract';

/** Cookie of a signed-in browser; with `__Host-` in front where people come by https. */
export const sessionCookie = 'switchyard_session';

export const emailSchema = z
  .email()
  .max(254)
  .transform((email) => email.toLowerCase());
/** Any form: what nobody has fails as any other wrong address, and the local operator's has no dot. */
const givenEmailSchema = z
  .string()
  .trim()
  .min(1)
  .max(254)
  .transform((email) => email.toLowerCase());
export const personNameSchema = z.string().trim().min(1).max(100);
/** Length alone, as NIST SP 800-63B advises; no rules about kinds of characters. */
export const newPasswordSchema = z
  .string()
  .min(12, 'must have 12 characters or more')
  .max(256)
  .describe('12 to 256 characters.');
const secondFactorCodeSchema = z
  .string()
  .trim()
  .max(32)
  .describe('The six digits of the authenticator app, or a recovery code.');

/** Who is asking: a signed-in person or a program with a key, and what they may do. */
export const actorSchema = z
  .object({
    kind: z.enum(['person', 'api-key']),
    id: z.uuid(),
    name: z.string(),
    email: z.string().nullable().describe('Null for an API key.'),
    role: z.enum(roles),
    permissions: z.array(z.enum(permissions)),
    hasPassword: z.boolean(),
    hasSecondFactor: z.boolean(),
    expiresAt: instantSchema.nullable().describe('When the session or key ends by itself.'),
  })
  .meta({ id: 'Actor' });
export type Actor = z.infer<typeof actorSchema>;

/** What a sign-in page has to offer before anyone has signed in. */
export const signInOptionsSchema = z
  .object({
    oidc: z.object({ name: z.string() }).nullable().describe('Sign-in by the identity provider, when configured.'),
    needsFirstPerson: z.boolean().describe('Nobody can sign in yet; the console shows the link that sets this up.'),
  })
  .meta({ id: 'SignInOptions' });
export type SignInOptions = z.infer<typeof signInOptionsSchema>;

/** A wrong password and an unknown address are answered alike. `code` is asked for by `second-factor-required` (401). */
export const signInSchema = z
  .strictObject({ email: givenEmailSchema, password: z.string().max(256), code: secondFactorCodeSchema.optional() })
  .meta({ id: 'SignIn' });
export type SignIn = z.infer<typeof signInSchema>;

/** What a one-time link does: makes the first person, sets a (new) password, or signs in at once. */
export const linkKinds = ['first-person', 'set-password', 'sign-in'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** 256 bits, base64url. */
const linkTokenSchema = z.string().regex(/^[\w-]{43}$/, 'is not a link of this product');

export const lookAtLinkSchema = z.strictObject({ token: linkTokenSchema }).meta({ id: 'LookAtLink' });
export type LookAtLink = z.infer<typeof lookAtLinkSchema>;

export const signInLinkSchema = z
  .object({
    kind: z.enum(linkKinds),
    name: z.string().nullable().describe('Whom the link is for; null for the first person.'),
    expiresAt: instantSchema,
  })
  .meta({ id: 'SignInLink' });
export type SignInLink = z.infer<typeof signInLinkSchema>;

/** Uses a one-time link. `first-person` needs name, email and password; `set-password` needs the password. */
export const redeemLinkSchema = z
  .strictObject({
    token: linkTokenSchema,
    name: personNameSchema.optional(),
    email: emailSchema.optional(),
    password: newPasswordSchema.optional(),
  })
  .meta({ id: 'RedeemLink' });
export type RedeemLink = z.infer<typeof redeemLinkSchema>;
