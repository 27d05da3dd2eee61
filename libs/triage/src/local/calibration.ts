/** Probabilities of the classes: softmax(score / temperature). */
export function softmax(scores: ArrayLike<number>, temperature: number): number[] {
  const values = Array.from(scores);
  const top = Math.max(...values);
  const weights = values.map((score) => Math.exp((score - top) / temperature));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** Scores of a row that the model had not seen, and the number of its true class. */
export interface HeldOutScores {
  scores: ArrayLike<number>;
  label: number;
}

const lowest = Math.log(0.02);
const highest = Math.log(5);

/** The temperature of least log-loss on held-out scores, searched between 0.02 and 5. */
export function fitTemperature(rows: readonly HeldOutScores[]): number {
  const loss = (logTemperature: number) => logLoss(rows, Math.exp(logTemperature));
  const golden = (Math.sqrt(5) - 1) / 2;
  let low = lowest;
  let high = highest;
  for (let round = 0; round < 30; round++) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (loss(left) < loss(right)) high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
}

function logLoss(rows: readonly HeldOutScores[], temperature: number): number {
  const floor = 1e-9;
  return -rows.reduce(
    (sum, { scores, label }) => sum + Math.log((softmax(scores, temperature)[label] ?? 0) + floor),
    0,
  );
}
