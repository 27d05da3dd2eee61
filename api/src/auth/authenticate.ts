import { Injectable, Logger } from '@nestjs/common';
import { ApiKeys, Sessions } from '@switchyard/data-access';
import { keyActor, sessionActor } from './actors';
import { type Credential, credentialIn, type CredentialHeaders } from './credentials';
import type { Authenticated } from './request-actor';
import { idleMs, trustMs } from './session-lifetime';
import { hashToken } from './tokens';

/** Beyond this many credentials in use the cache starts anew. */
const cacheLimit = 10_000;

/** Finds out who is asking. */
@Injectable()
export class Authenticate {
  private readonly logger = new Logger(Authenticate.name);
  private readonly known = new Map<string, { until: number; answer: Promise<Authenticated | null> }>();

  constructor(
    private readonly sessions: Sessions,
    private readonly apiKeys: ApiKeys,
  ) {}

  /** Who the headers belong to; null without a credential, or with one that is not in force. */
  async by(headers: CredentialHeaders): Promise<Authenticated | null> {
    const credential = credentialIn(headers);
    if (!credential) return null;
    const hash = hashToken(credential.token);
    const id = hash.toString('base64');
    const cached = this.known.get(id);
    if (cached && cached.until > Date.now()) return cached.answer;
    if (this.known.size >= cacheLimit) this.known.clear();
    const answer = this.lookUp(credential, hash);
    this.known.set(id, { until: Date.now() + trustMs, answer });
    try {
      const found = await answer;
      if (!found) this.known.delete(id);
      return found;
    } catch (error) {
      this.known.delete(id);
      throw error;
    }
  }

  /** Makes this process ask again at once, for what changed through it. */
  forgetAll(): void {
    this.known.clear();
  }

  private async lookUp({ kind }: Credential, hash: Buffer): Promise<Authenticated | null> {
    if (kind === 'session') {
      const session = await this.sessions.find(hash);
      if (!session) return null;
      this.note(this.sessions.touch(session.sessionId, idleMs));
      return { actor: sessionActor(session), sessionId: session.sessionId };
    }
    const key = await this.apiKeys.findInForce(hash);
    if (!key) return null;
    this.note(this.apiKeys.touch(key.id));
    return { actor: keyActor(key), sessionId: null };
  }

  /** Nobody waits for the note that a credential was used. */
  private note(written: Promise<void>): void {
    written.catch((error: unknown) => this.logger.warn('could not note that a credential was used', error));
  }
}
