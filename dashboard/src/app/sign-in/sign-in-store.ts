import { HttpErrorResponse } from '@angular/common/http';
import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import type { RedeemLink, SignIn, SignInLink, SignInOptions } from '@switchyard/contracts';
import { firstValueFrom } from 'rxjs';
import { Session } from '../session/session';
import { SessionClient } from '../session/session-client';
import { problemDetail, problemName } from '../shared/problem-detail';
import { ServerClock } from '../shared/server-clock';

/** What the sign-in page shows. `code`: the password was right, and waits for the second factor. */
export type SignInView =
  | { kind: 'loading' | 'password' | 'nobody' | 'dead-link' | 'signed-in' }
  | { kind: 'away'; detail: string }
  | { kind: 'code'; credentials: SignIn }
  | { kind: 'link'; token: string; link: SignInLink };

const retryMs = 5_000;
const noCookie = 'This browser has not kept the session. Allow cookies for this address, then sign in again.';

/** The way in, step by step. */
@Injectable()
export class SignInStore {
  private readonly client = inject(SessionClient);
  private readonly session = inject(Session);
  private readonly clock = inject(ServerClock);
  private readonly shown = signal<SignInView>({ kind: 'loading' });
  private readonly sending = signal(false);
  private readonly failure = signal<string | null>(null);
  private readonly until = signal(0);

  readonly view = this.shown.asReadonly();
  readonly busy = this.sending.asReadonly();
  readonly problem = this.failure.asReadonly();
  readonly options = signal<SignInOptions | null>(null);
  /** Seconds until the next try is taken; 0 when it may come now. */
  readonly waitSeconds = computed(() => Math.max(0, Math.ceil((this.until() - this.clock.now()) / 1000)));
  private token: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  /** Begins with the one-time link of `token`, or without one. */
  async open(token: string | null): Promise<void> {
    this.token = token;
    this.failure.set(null);
    this.shown.set({ kind: 'loading' });
    if (token !== null) return this.landing(token);
    const state = await this.session.check();
    if (state === 'in') this.shown.set({ kind: 'signed-in' });
    else await this.offer();
  }

  /** Tries again what the page began with. */
  retry(): Promise<void> {
    return this.open(this.token);
  }

  /** With the password, and the code of the second factor once that was asked for. */
  signIn(credentials: SignIn): Promise<void> {
    return this.send(async () => {
      try {
        await firstValueFrom(this.client.signIn(credentials));
      } catch (error) {
        if (problemName(error) !== 'second-factor-required' || credentials.code !== undefined) throw error;
        this.shown.set({ kind: 'code', credentials });
        return;
      }
      await this.enter(noCookie);
    });
  }

  async sendCode(code: string): Promise<void> {
    const view = this.view();
    if (view.kind === 'code') await this.signIn({ ...view.credentials, code });
  }

  /** From the second factor back to the password. */
  back(): void {
    this.failure.set(null);
    this.shown.set({ kind: 'password' });
  }

  /** Uses the link that the page began with. */
  async redeem(fields: Omit<RedeemLink, 'token'>): Promise<void> {
    const { token } = this;
    if (token === null) return;
    await this.send(async () => {
      await firstValueFrom(this.client.redeem({ token, ...fields }));
      this.token = null;
      await this.enter('The link has been used. Now sign in.');
    });
  }

  private async landing(token: string): Promise<void> {
    try {
      const link = await firstValueFrom(this.client.look(token));
      this.shown.set({ kind: 'link', token, link });
      if (link.kind === 'sign-in') await this.redeem({});
    } catch (error) {
      this.fail(error);
    }
  }

  private async offer(): Promise<void> {
    try {
      const options = await firstValueFrom(this.client.options());
      this.options.set(options);
      this.shown.set({ kind: options.needsFirstPerson ? 'nobody' : 'password' });
    } catch (error) {
      this.fail(error);
    }
  }

  /** `otherwise`: what to say when the server took us, yet no session has come of it. */
  private async enter(otherwise: string): Promise<void> {
    if ((await this.session.check()) === 'in') return this.shown.set({ kind: 'signed-in' });
    this.shown.set({ kind: 'loading' });
    await this.offer();
    this.failure.set(otherwise);
  }

  private async send(work: () => Promise<void>): Promise<void> {
    if (this.sending() || this.waitSeconds() > 0) return;
    this.sending.set(true);
    this.failure.set(null);
    try {
      await work();
    } catch (error) {
      this.fail(error);
    } finally {
      this.sending.set(false);
    }
  }

  private fail(error: unknown): void {
    const name = problemName(error);
    const { kind } = this.view();
    const status = error instanceof HttpErrorResponse ? error.status : 0;
    const isThrottled = status === 429;
    if (isThrottled) this.until.set(this.clock.now() + retryAfterMs(error));
    const isRefused = status >= 400 && status < 500 && !isThrottled;
    const isDead = name === 'link-not-valid' || (kind === 'loading' && isRefused);
    if (this.token !== null && isDead) return this.shown.set({ kind: 'dead-link' });
    if (kind === 'loading') return this.away(error);
    if (kind === 'code' && name === 'wrong-credentials') this.shown.set({ kind: 'password' });
    if (!isThrottled) this.failure.set(problemDetail(error));
  }

  /** Tries again by itself. */
  private away(error: unknown): void {
    this.shown.set({ kind: 'away', detail: problemDetail(error) });
    clearTimeout(this.timer);
    const afterMs = Math.max(retryMs, this.until() - this.clock.now());
    this.timer = setTimeout(() => this.view().kind === 'away' && void this.retry(), afterMs);
  }
}

function retryAfterMs(error: unknown): number {
  const seconds = error instanceof HttpErrorResponse ? Number(error.headers.get('retry-after')) : NaN;
  return (seconds > 0 ? seconds : 60) * 1000;
}
