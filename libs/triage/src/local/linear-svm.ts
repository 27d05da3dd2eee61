import { seededRandom, shuffle } from './seeded-random';
import type { SparseVector } from './tfidf-space';

/** One row of training: a vector and the number of its class. */
export interface TrainingRow {
  vector: SparseVector;
  label: number;
}

export interface SvmSize {
  classes: number;
  features: number;
}

const cost = 5;
const maxPasses = 30;
const tolerance = 0.5;

/** Weights of all classes side by side, feature by feature, so that one walk over a vector scores every class. */
export class LinearSvm {
  constructor(
    private readonly classes: number,
    private readonly weights: Float32Array,
    private readonly bias: Float32Array,
  ) {}

  /** One score a class; above 0 means "this class", 1 and more means well inside it. */
  scores({ features, values }: SparseVector): Float32Array {
    const scores = Float32Array.from(this.bias);
    for (let at = 0; at < features.length; at++) {
      const value = values[at] ?? 0;
      const base = (features[at] ?? 0) * this.classes;
      for (let k = 0; k < this.classes; k++) scores[k] = (scores[k] ?? 0) + value * (this.weights[base + k] ?? 0);
    }
    return scores;
  }
}

/**
 * Trains one-vs-rest linear SVMs (squared hinge, class-balanced cost) by dual coordinate descent, all classes in step.
 * Deterministic. A generator: it yields after each row so that the caller can let others run.
 */
export function* trainLinearSvm(
  rows: readonly TrainingRow[],
  { classes, features }: SvmSize,
): Generator<void, LinearSvm> {
  const weights = new Float32Array(features * classes);
  const bias = new Float32Array(classes);
  const model = new LinearSvm(classes, weights, bias);
  const alphas = new Float32Array(rows.length * classes);
  const deltas = new Float32Array(classes);
  const slack = slacks(rows, classes);
  const lengths = Float32Array.from(rows, ({ vector }) => vector.values.reduce((sum, v) => sum + v * v, 1));
  const order = Int32Array.from(rows, (_, at) => at);
  const random = seededRandom(7);

  for (let pass = 0; pass < maxPasses; pass++) {
    shuffle(order, random);
    let worst = 0;
    for (const at of order) {
      const row = rows[at];
      if (!row) continue;
      const scores = model.scores(row.vector);
      let moved = false;
      for (let k = 0; k < classes; k++) {
        const own = row.label === k;
        const sign = own ? 1 : -1;
        const diagonal = slack[own ? classes + k : k] ?? 0;
        const alpha = alphas[at * classes + k] ?? 0;
        const gradient = sign * (scores[k] ?? 0) - 1 + alpha * diagonal;
        const projected = alpha > 0 ? gradient : Math.min(gradient, 0);
        deltas[k] = 0;
        if (Math.abs(projected) < 1e-6) continue;
        worst = Math.max(worst, Math.abs(projected));
        const next = Math.max(alpha - gradient / ((lengths[at] ?? 1) + diagonal), 0);
        alphas[at * classes + k] = next;
        deltas[k] = (next - alpha) * sign;
        moved = true;
      }
      if (moved) add(weights, bias, row.vector, deltas);
      yield;
    }
    if (worst < tolerance) break;
  }
  return model;
}

/** 1 / 2C per class: first for rows of other classes, then for the class's own, rarer rows costing more. */
function slacks(rows: readonly TrainingRow[], classes: number): Float32Array {
  const slack = new Float32Array(2 * classes);
  for (let k = 0; k < classes; k++) {
    const own = rows.filter((row) => row.label === k).length;
    slack[k] = (rows.length - own) / (cost * rows.length);
    slack[classes + k] = own / (cost * rows.length);
  }
  return slack;
}

function add(
  weights: Float32Array,
  bias: Float32Array,
  { features, values }: SparseVector,
  deltas: Float32Array,
): void {
  const classes = deltas.length;
  for (let k = 0; k < classes; k++) bias[k] = (bias[k] ?? 0) + (deltas[k] ?? 0);
  for (let at = 0; at < features.length; at++) {
    const value = values[at] ?? 0;
    const base = (features[at] ?? 0) * classes;
    for (let k = 0; k < classes; k++) weights[base + k] = (weights[base + k] ?? 0) + value * (deltas[k] ?? 0);
  }
}
