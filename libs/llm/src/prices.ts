import type { EngineUsage } from '@switchyard/domain';

interface Price {
  /** US dollars per million prompt tokens. */
  prompt: number;
  /** US dollars per million completion tokens. */
  completion: number;
}

/** List prices of OpenAI's standard tier as of spring 2026; a model that is missing here has no known price. */
const prices: Readonly<Record<string, Price>> = {
  'gpt-4o': { prompt: 2.5, completion: 10 },
  'gpt-4o-mini': { prompt: 0.15, completion: 0.6 },
  'gpt-4.1': { prompt: 2, completion: 8 },
  'gpt-4.1-mini': { prompt: 0.4, completion: 1.6 },
  'gpt-4.1-nano': { prompt: 0.1, completion: 0.4 },
  'o4-mini': { prompt: 1.1, completion: 4.4 },
  'gpt-5': { prompt: 1.25, completion: 10 },
  'gpt-5-mini': { prompt: 0.25, completion: 2 },
  'gpt-5-nano': { prompt: 0.05, completion: 0.4 },
  'gpt-5.1': { prompt: 1.25, completion: 10 },
  'gpt-5.2': { prompt: 1.75, completion: 14 },
  'gpt-5.4': { prompt: 2.5, completion: 15 },
  'gpt-5.4-mini': { prompt: 0.75, completion: 4.5 },
  'gpt-5.4-nano': { prompt: 0.2, completion: 1.25 },
};

const dateSuffix = /-\d{4}-\d{2}-\d{2}$/;

/** Tokens with what they cost in US dollars; the cost is null when the model's price is not known. */
export function billedUsage(model: string, promptTokens: number, completionTokens: number): EngineUsage {
  const price = prices[model.replace(dateSuffix, '')];
  const costUsd = price ? (promptTokens * price.prompt + completionTokens * price.completion) / 1_000_000 : null;
  return { promptTokens, completionTokens, costUsd };
}

/** Sum of what several calls billed; its cost is null as soon as one of them is not known. */
export function addUsage(first: EngineUsage | null, second: EngineUsage | null): EngineUsage | null {
  if (!first || !second) return first ?? second;
  return {
    promptTokens: first.promptTokens + second.promptTokens,
    completionTokens: first.completionTokens + second.completionTokens,
    costUsd: first.costUsd === null || second.costUsd === null ? null : first.costUsd + second.costUsd,
  };
}
