import { ChangeDetectionStrategy, Component, computed, effect, inject, input, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { Icon } from '../shared/icon';
import { PageLoad } from '../shared/page-load';
import { LogoMark } from '../shell/logo-mark';
import { ThemeMenu } from '../shell/theme-menu';
import { CodeForm } from './code-form';
import { LinkForm } from './link-form';
import { PasswordForm } from './password-form';
import { isOutside, safeNext } from './safe-next';
import { problemOfAddress } from './sign-in-problems';
import { SignInStore } from './sign-in-store';

/** The way in, without anything around it: password, second factor, identity provider, one-time links. */
@Component({
  selector: 'app-sign-in-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [CodeForm, Icon, LinkForm, LogoMark, PasswordForm, ThemeMenu],
  providers: [SignInStore],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export class SignInPage {
  /** Query parameter: the path to go to afterwards. */
  readonly next = input<string>();
  /** Query parameter: why somebody was sent here. */
  readonly problem = input<string>();
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly page = inject(PageLoad);
  private readonly fragment = toSignal(this.route.fragment, { requireSync: true });
  protected readonly store = inject(SignInStore);
  private hasBegun = false;

  protected readonly target = computed(() => safeNext(this.next(), location.origin));
  protected readonly heading = computed(() => {
    const view = this.store.view();
    if (view.kind === 'code') return 'Second factor';
    if (view.kind === 'nobody') return 'Nobody can sign in yet';
    if (view.kind === 'dead-link') return 'This link does not work any more';
    if (view.kind === 'away') return 'Switchyard does not answer';
    if (view.kind !== 'link') return 'Sign in to Switchyard';
    if (view.link.kind === 'first-person') return 'Welcome to Switchyard';
    return view.link.kind === 'set-password' ? 'Choose a password' : 'Signing in…';
  });
  /** Why somebody was sent here; what goes wrong since then takes its place. */
  protected readonly notice = computed(() => (this.store.problem() ? null : problemOfAddress(this.problem())));
  protected readonly throttled = computed(() => {
    const seconds = this.store.waitSeconds();
    return seconds > 0 ? `Too many attempts. The next one is taken in ${countdown(seconds)}.` : null;
  });
  protected readonly oidcHref = computed(() => `/api/v1/oidc/start?${new URLSearchParams({ next: this.target() })}`);

  constructor() {
    effect(() => {
      const token = tokenOf(this.fragment());
      untracked(() => this.begin(token));
    });
    effect(() => {
      if (this.store.view().kind === 'signed-in') untracked(() => this.leave());
    });
  }

  protected restart(): void {
    void this.store.open(null);
  }

  /** The token goes from the address bar and the history at once; the address without it must not begin anew. */
  private begin(token: string | null): void {
    if (token === null && this.hasBegun) return;
    this.hasBegun = true;
    void this.store.open(token);
    if (token === null) return;
    void this.router.navigate([], { relativeTo: this.route, queryParamsHandling: 'preserve', replaceUrl: true });
  }

  private leave(): void {
    const target = this.target();
    if (isOutside(target)) this.page.to(target);
    else void this.router.navigateByUrl(target, { replaceUrl: true });
  }
}

const tokenOf = (fragment: string | null): string | null => new URLSearchParams(fragment ?? '').get('link');

const countdown = (seconds: number) =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
