import { Injectable } from '@nestjs/common';
import type { IssuedLink, LinkKind } from '@switchyard/contracts';
import { type Queryable, SignInLinks } from '@switchyard/data-access';
import { hashToken, newToken } from '../tokens';

/** A link to hand over; whoever has it can use it once. */
const validForMs = 24 * 3_600_000;

/** Makes one-time links. */
@Injectable()
export class IssueLink {
  /** The token is in the fragment, which browsers send to no server and into no log. */
  async issue(database: Queryable, base: string, kind: LinkKind, personId: string | null): Promise<IssuedLink> {
    const token = newToken();
    const expiresAt = new Date(Date.now() + validForMs);
    await new SignInLinks(database).add(hashToken(token), { kind, personId, expiresAt });
    return { url: `${base.replace(/\/$/, '')}/sign-in#link=${token}`, expiresAt: expiresAt.toISOString() };
  }
}
