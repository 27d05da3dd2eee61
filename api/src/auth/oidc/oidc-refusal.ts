import { faultOf } from './fault-of';

/** Reasons, as the audit log keeps them, and what the sign-in page is told of each. */
const problems = {
  'not-configured': 'oidc-unavailable',
  'provider-unavailable': 'oidc-unavailable',
  'not-begun-here': 'oidc-failed',
  'answer-not-valid': 'oidc-failed',
  'email-not-verified': 'oidc-not-invited',
  'not-invited': 'oidc-not-invited',
  'bound-to-another-account': 'oidc-not-invited',
  'not-active': 'oidc-not-active',
} as const;
export type OidcReason = keyof typeof problems;

/** A sign-in by the identity provider that leads nowhere. The message is for the log and has no personal data. */
export class OidcRefusal extends Error {
  readonly problem: (typeof problems)[OidcReason];
  /** Whom it is about, when that is somebody we know. */
  readonly personId: string | null;

  constructor(
    readonly reason: OidcReason,
    { cause, personId = null }: { cause?: unknown; personId?: string | null } = {},
  ) {
    super(cause === undefined ? reason : `${reason}: ${faultOf(cause)}`, { cause });
    this.name = 'OidcRefusal';
    this.problem = problems[reason];
    this.personId = personId;
  }
}
