import { fitTemperature, softmax, type HeldOutScores } from './calibration';
import { type LinearSvm, trainLinearSvm, type TrainingRow } from './linear-svm';
import type { SparseVector } from './tfidf-space';

const folds = 5;

export interface Ranked<Label> {
  label: Label;
  /** Calibrated probability, 0..1. */
  probability: number;
  /** Raw score of the SVM. */
  score: number;
}

export interface LabelledVector<Label extends string> {
  label: Label;
  vector: SparseVector;
}

/** Chooses among labels: a linear model and the temperature that makes its probabilities honest. */
export class LinearHead<Label extends string> {
  constructor(
    readonly labels: readonly Label[],
    readonly temperature: number,
    /** What held-out rows of the training set were given; for reports on the model. */
    readonly heldOut: readonly HeldOutScores[],
    private readonly svm: LinearSvm,
  ) {}

  /** All labels, the likeliest first. Of several vectors of one text the scores are averaged by weight. */
  rank(...parts: readonly { vector: SparseVector; weight: number }[]): Ranked<Label>[] {
    const total = parts.reduce((sum, { weight }) => sum + weight, 0);
    const scores = new Float32Array(this.labels.length);
    for (const { vector, weight } of parts) {
      this.svm.scores(vector).forEach((score, at) => (scores[at] = (scores[at] ?? 0) + (score * weight) / total));
    }
    const probabilities = softmax(scores, this.temperature);
    return this.labels
      .map((label, at) => ({ label, probability: probabilities[at] ?? 0, score: scores[at] ?? 0 }))
      .sort((a, b) => b.probability - a.probability);
  }
}

/**
 * Trains a head: the model on all rows, its temperature on scores of rows left out in turn (5 folds, the rows of a
 * label spread evenly over them). Yields often, so that the caller can let others run.
 */
export function* trainLinearHead<Label extends string>(
  labels: readonly Label[],
  examples: readonly LabelledVector<Label>[],
  features: number,
): Generator<void, LinearHead<Label>> {
  const size = { classes: labels.length, features };
  const rows: TrainingRow[] = examples.map(({ vector, label }) => ({ vector, label: labels.indexOf(label) }));
  const foldOf = spread(rows);
  const heldOut: HeldOutScores[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const svm = yield* trainLinearSvm(
      rows.filter((_, at) => foldOf[at] !== fold),
      size,
    );
    rows.forEach(({ vector, label }, at) => {
      if (foldOf[at] === fold) heldOut.push({ scores: svm.scores(vector), label });
    });
  }
  const svm = yield* trainLinearSvm(rows, size);
  return new LinearHead(labels, fitTemperature(heldOut), heldOut, svm);
}

function spread(rows: readonly TrainingRow[]): number[] {
  const counts = new Map<number, number>();
  return rows.map(({ label }) => {
    const count = counts.get(label) ?? 0;
    counts.set(label, count + 1);
    return count % folds;
  });
}
