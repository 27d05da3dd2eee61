import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { TriageResult } from '@switchyard/domain';
import { ConfidenceBar } from '../../shared/confidence';
import { Icon } from '../../shared/icon';
import { SentimentBadge } from '../../shared/sentiment-badge';
import { UrgencyBadge } from '../../shared/urgency-badge';
import { TaxonomyLabels } from '../taxonomy-labels';
import { engineName, languageName } from '../words';
import { reviewReasonWords } from './review-reasons';

/** An alternative that would read "0 %" is none. */
const leastWorthSaying = 0.01;

/** What triage says of a ticket, how sure it is, what else it might have been, and why a person should look. */
@Component({
  selector: 'app-triage-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ConfidenceBar, Icon, SentimentBadge, UrgencyBadge],
  templateUrl: './triage-panel.html',
  styleUrl: './triage-panel.scss',
})
export class TriagePanel {
  readonly triage = input.required<TriageResult>();
  private readonly labels = inject(TaxonomyLabels);

  protected readonly category = computed(() => this.labels.category(this.triage().category));
  protected readonly industry = computed(() => this.labels.industry(this.triage().industry));
  protected readonly language = computed(() => languageName(this.triage().language));
  protected readonly engine = computed(() => engineName(this.triage().engine));
  protected readonly reasons = computed(() => this.triage().reasons.map((reason) => reviewReasonWords[reason]));
  protected readonly alternatives = computed(() =>
    this.triage()
      .alternatives.filter(({ confidence }) => confidence >= leastWorthSaying)
      .map(({ category, confidence }) => ({ id: category, label: this.labels.category(category), confidence })),
  );
}
