import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Timeline } from '@switchyard/contracts';
import { formatFigure } from '../../shared/figure';
import { TableTwin } from '../../shared/table-twin';
import { engineName, milliseconds, percent } from '../words';
import { layoutSegments, segmentLabels, segmentShares } from './segment-layout';

type Run = Timeline['runs'][number];

/** One run of a ticket: where its time went as a segmented bar with a table twin, what engine it took, what that cost. */
@Component({
  selector: 'app-run-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [TableTwin],
  templateUrl: './run-bar.html',
  styleUrl: './run-bar.scss',
})
export class RunBar {
  readonly run = input.required<Run>();

  protected readonly columns = ['Segment', 'ms', 'Share'];
  protected readonly boxes = computed(() =>
    layoutSegments(this.run().segments).map((box) => ({
      ...box,
      title: `${segmentLabels[box.name]}: ${duration(box.ms)}, ${percent(box.share)}`,
      took: duration(box.ms),
    })),
  );
  protected readonly rows = computed(() => [
    ...segmentShares(this.run().segments).map(({ name, ms, share }) => [
      segmentLabels[name],
      milliseconds(ms),
      percent(share),
    ]),
    ['Total', milliseconds(this.run().totalMs), percent(1)],
  ]);
  protected readonly total = computed(() => duration(this.run().totalMs));
  protected readonly spent = computed(() => {
    const waitMs = this.run().segments.find(({ name }) => name === 'wait')?.ms ?? 0;
    return `${duration(waitMs)} waiting, ${duration(this.run().totalMs - waitMs)} working`;
  });
  protected readonly summary = computed(() => {
    const { attempts, engine, model, promptTokens, completionTokens, costUsd } = this.run();
    const tokens = promptTokens + completionTokens;
    return [
      `${engineName(engine)}, ${model}`,
      attempts === 1 ? '1 attempt' : `${attempts} attempts`,
      tokens === 0 ? 'no tokens' : `${count(promptTokens)} + ${count(completionTokens)} tokens`,
      costUsd !== null ? formatFigure(costUsd, 'usd') : tokens === 0 ? 'no cost' : 'price not known',
    ];
  });
}

const duration = (ms: number) => formatFigure(ms, 'ms');
const count = (tokens: number) => formatFigure(tokens, 'count');
