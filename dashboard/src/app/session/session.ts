import { HttpErrorResponse } from '@angular/common/http';
import { Location } from '@angular/common';
import { computed, inject, Injectable, signal } from '@angular/core';
import type { Actor } from '@switchyard/contracts';
import type { Permission } from '@switchyard/domain';
import { firstValueFrom } from 'rxjs';
import { LastKnown } from '../live/last-known';
import { PageLoad } from '../shared/page-load';
import { problemDetail } from '../shared/problem-detail';
import { SessionClient } from './session-client';

/** `unreachable`: nobody could be asked yet whether somebody is signed in. */
export type SessionState = 'unknown' | 'in' | 'out' | 'unreachable';

interface Held {
  readonly state: SessionState;
  readonly actor: Actor | null;
}

/** Who is signed in at this browser, and what they may do. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly client = inject(SessionClient);
  private readonly lastKnown = inject(LastKnown);
  private readonly page = inject(PageLoad);
  private readonly location = inject(Location);
  private readonly held = signal<Held>({ state: 'unknown', actor: null });
  private readonly failure = signal<string | null>(null);
  private first: Promise<SessionState> | null = null;
  private isLeaving = false;

  readonly state = computed(() => this.held().state);
  /** Null unless `state` is `in`. */
  readonly actor = computed(() => this.held().actor);
  /** Why signing out did not work: the session goes on. */
  readonly signOutProblem = this.failure.asReadonly();
  private readonly granted = computed(() => new Set<Permission>(this.actor()?.permissions ?? []));

  can(permission: Permission): boolean {
    return this.granted().has(permission);
  }

  /** Whether somebody is signed in: asked for once, and as signing in has changed it since. */
  async known(): Promise<SessionState> {
    await (this.first ??= this.check());
    return this.state();
  }

  /** Asks anew. Somebody who is signed in stays so while the server cannot be reached. */
  async check(): Promise<SessionState> {
    try {
      this.held.set({ state: 'in', actor: await firstValueFrom(this.client.current()) });
    } catch (error) {
      const isRefused = error instanceof HttpErrorResponse && error.status === 401;
      if (isRefused) this.held.set({ state: 'out', actor: null });
      else if (this.state() !== 'in') this.held.set({ state: 'unreachable', actor: null });
    }
    return this.state();
  }

  async signOut(): Promise<void> {
    this.failure.set(null);
    try {
      await firstValueFrom(this.client.signOut());
      this.lastKnown.forget();
      this.leave('/sign-in');
    } catch (error) {
      this.failure.set(problemDetail(error));
    }
  }

  /** The server does not know the session any more: to the sign-in page, and from there back to where we are. */
  expire(): void {
    const query = new URLSearchParams({ next: this.location.path(), problem: 'session-ended' });
    this.leave(`/sign-in?${query}`);
  }

  /** By a page load: what was read with the session must not outlive it. */
  private leave(url: string): void {
    this.held.set({ state: 'out', actor: null });
    if (!this.isLeaving) this.page.to(url);
    this.isLeaving = true;
  }
}
