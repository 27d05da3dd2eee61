import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Ticket } from '@switchyard/contracts';
import { processingSteps, type ProcessingStep } from '@switchyard/domain';
import { Icon } from '../../shared/icon';
import { RelativeTime } from '../../shared/relative-time';
import { failureAdvice } from './failure-advice';

const doing: Record<ProcessingStep, string> = {
  open: 'Open',
  redact: 'Mask',
  triage: 'Triage',
  draft: 'Draft',
  persist: 'Store',
};

/** Why a ticket shows no text: it waits, it is being worked on (the step is live), or it failed and what can be done about that. */
@Component({
  selector: 'app-sealed-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon, RelativeTime],
  templateUrl: './sealed-panel.html',
  styleUrl: './sealed-panel.scss',
})
export class SealedPanel {
  readonly ticket = input.required<Ticket>();
  /** The step that the ticket is in, as far as was heard. */
  readonly step = input.required<ProcessingStep | null>();

  protected readonly failed = computed(() => this.ticket().status === 'failed');
  protected readonly running = computed(() => this.step() !== null || this.ticket().status === 'processing');
  protected readonly advice = computed(() => failureAdvice(this.ticket().failure?.code ?? ''));
  protected readonly steps = computed(() => {
    const step = this.step();
    const at = step === null ? -1 : processingSteps.indexOf(step);
    return processingSteps.map((name, index) => ({
      name,
      label: doing[name],
      state: index < at ? 'done' : index === at ? 'now' : 'ahead',
    }));
  });
}
