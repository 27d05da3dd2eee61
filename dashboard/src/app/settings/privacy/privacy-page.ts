import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  effect,
  ElementRef,
  inject,
  Injector,
  signal,
} from '@angular/core';
import { ConfirmDialog } from '../../shared/confirm-dialog';
import { RelativeTime } from '../../shared/relative-time';
import type { MayLeave } from '../../shared/unsaved.guard';
import { Widget } from '../../shared/widget';
import { AllowCard } from './allow-card';
import { DenyCard } from './deny-card';
import { NewerPolicy } from './newer-policy';
import { PrivacyStore } from './privacy-store';
import { RecognisersCard } from './recognisers-card';
import { RetentionCard } from './retention-card';
import { shortensRetention } from './rules-diff';
import { SaveBar } from './save-bar';
import { TypesCard } from './types-card';

/** How personal data is treated: every rule of the policy, saved as a new version of it. */
@Component({
  selector: 'app-privacy-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AllowCard,
    ConfirmDialog,
    DenyCard,
    NewerPolicy,
    RecognisersCard,
    RelativeTime,
    RetentionCard,
    SaveBar,
    TypesCard,
    Widget,
  ],
  providers: [PrivacyStore],
  templateUrl: './privacy-page.html',
  styleUrl: './privacy-page.scss',
  host: { '(window:beforeunload)': 'onUnload($event)' },
})
export class PrivacyPage implements MayLeave {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  protected readonly store = inject(PrivacyStore);
  protected readonly isConfirming = signal(false);
  /** Answers whoever wants to leave; null while nobody does. */
  protected readonly leaving = signal<((isMeant: boolean) => void) | null>(null);

  constructor() {
    effect(() => {
      if (this.store.problems().size > 0) afterNextRender(() => this.showProblem(), { injector: this.injector });
    });
  }

  mayLeave(): boolean | Promise<boolean> {
    if (!this.store.isDirty()) return true;
    this.leave(false);
    return new Promise((resolve) => this.leaving.set(resolve));
  }

  protected leave(isMeant: boolean): void {
    this.leaving()?.(isMeant);
    this.leaving.set(null);
  }

  protected onUnload(event: BeforeUnloadEvent): void {
    if (this.store.isDirty()) event.preventDefault();
  }

  /** What would be destroyed sooner than before is asked about first. */
  protected submit(): void {
    const base = this.store.base();
    const rules = this.store.rules();
    if (!base || !rules || this.store.newer() || !this.store.isDirty()) return;
    if (shortensRetention(base.rules, rules)) this.isConfirming.set(true);
    else this.store.save();
  }

  protected confirm(): void {
    this.isConfirming.set(false);
    this.store.save();
  }

  private showProblem(): void {
    this.element.nativeElement.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }
}
