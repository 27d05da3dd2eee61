import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { findPlaceholders } from '@switchyard/domain';
import { LiveConnection } from '../../live/live-connection';
import { Session } from '../../session/session';
import { Icon } from '../../shared/icon';
import { RelativeTime } from '../../shared/relative-time';
import { Widget, type WidgetState } from '../../shared/widget';
import { CopyButton } from '../../shared/copy-button';
import { TicketListStore } from '../list/ticket-list-store';
import { MaskedText } from '../masked/masked-text';
import { PiiLegend } from '../masked/pii-legend';
import { OriginalPanel } from '../original/original-panel';
import { RevealDialog } from '../original/reveal-dialog';
import { ShownOriginal } from '../original/shown-original';
import { shortcutKey } from '../shortcut-key';
import { DraftPanel } from './draft-panel';
import { FlightRecorder } from './flight-recorder';
import { MessagePanel } from './message-panel';
import { SealedPanel } from './sealed-panel';
import { TicketFacts } from './ticket-facts';
import { TicketHead } from './ticket-head';
import { TicketPageStore } from './ticket-page-store';
import { TriagePanel } from './triage-panel';

/** One ticket: its redacted text, the original for a short while if asked for, what triage and drafting made of it, and everything that happened to it. */
@Component({
  selector: 'app-ticket-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    CopyButton,
    DraftPanel,
    FlightRecorder,
    Icon,
    MaskedText,
    MessagePanel,
    OriginalPanel,
    PiiLegend,
    RelativeTime,
    RevealDialog,
    RouterLink,
    SealedPanel,
    TicketFacts,
    TicketHead,
    TriagePanel,
    Widget,
  ],
  providers: [TicketPageStore],
  templateUrl: './ticket-page.html',
  styleUrl: './ticket-page.scss',
  host: { '(document:keydown)': 'onKey($event)' },
})
export class TicketPage {
  /** From the address. */
  readonly id = input.required<string>();
  protected readonly store = inject(TicketPageStore);
  protected readonly original = new ShownOriginal();
  protected readonly isAsking = signal(false);
  private readonly session = inject(Session);
  private readonly list = inject(TicketListStore);
  private readonly connection = inject(LiveConnection);
  private readonly router = inject(Router);
  private readonly offline = computed(() => this.connection.state() === 'offline');

  protected readonly view = computed(() => {
    if (this.store.missing()) return 'missing';
    if (this.store.ticket()) return 'ticket';
    return this.store.ticketError() ? 'failed' : 'loading';
  });
  protected readonly neighbours = computed(() => this.list.neighbours(this.id()));
  protected readonly running = computed(() => {
    const status = this.store.ticket()?.status;
    return this.store.step() !== null && (status === 'queued' || status === 'processing');
  });
  /** Nothing that was written in it, or about it, is left. */
  protected readonly isErased = computed(() => {
    const ticket = this.store.ticket();
    return ticket?.body === '' && ticket.originalErasedAt !== null;
  });
  protected readonly mayReveal = computed(
    () => this.session.can('tickets:reveal') && this.store.ticket()?.originalErasedAt === null,
  );
  protected readonly summarySpans = computed(() => findPlaceholders(this.store.ticket()?.triage?.summary ?? ''));
  protected readonly state = computed(() => this.stateOf(this.store.ticket(), this.store.ticketError()));
  /** While offline the banner above the page says why nothing new comes. */
  protected readonly problem = computed(() =>
    this.offline() && this.store.ticket() ? null : this.store.ticketError(),
  );
  protected readonly timelineProblem = computed(() =>
    this.offline() && this.store.timeline() ? null : this.store.timelineError(),
  );
  protected readonly timelineState = computed(() => this.stateOf(this.store.timeline(), this.store.timelineError()));

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => {
        this.isAsking.set(false);
        this.store.open(id);
      });
    });
    effect(() => {
      if (!this.mayReveal()) this.original.hide();
    });
  }

  protected reveal(): void {
    if (this.original.value()) this.original.hide();
    else this.isAsking.set(true);
  }

  protected onKey(event: KeyboardEvent): void {
    if (this.isAsking()) return;
    const { newer, older } = this.neighbours();
    const key = shortcutKey(event);
    if (key === 'j' && older) this.go('/tickets', older);
    else if (key === 'k' && newer) this.go('/tickets', newer);
    else if (key === 'u') this.go('/tickets');
  }

  private go(...path: string[]): void {
    void this.router.navigate(path, { queryParamsHandling: 'preserve' });
  }

  private stateOf(known: object | null, error: string | null): WidgetState {
    if (known === null) return error === null ? 'loading' : 'error';
    return this.offline() || error !== null ? 'stale' : 'live';
  }
}
