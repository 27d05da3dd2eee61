import type { LlmClient } from '@switchyard/llm';
import type { Redactor } from '@switchyard/pii';
import { CascadeTriageEngine } from './cascade/cascade-triage-engine';
import { FallbackTriageEngine } from './fallback/fallback-triage-engine';
import { LocalTriageEngine } from './local/local-triage-engine';
import { OpenAiTriageEngine } from './openai/openai-triage-engine';
import type { TriageEngine } from './triage-engine';

export const triageModes = ['local', 'openai', 'cascade'] as const;
export type TriageMode = (typeof triageModes)[number];

export interface TriageEngineOptions {
  mode: TriageMode;
  /** Needed by the modes `openai` and `cascade`. */
  llm: LlmClient | null;
  /** Redacts what a language model writes. */
  redactor: Redactor;
}

/**
 * The engine of a mode: `local` never leaves this machine, `openai` asks a language model and has the local engine behind
 * it, `cascade` asks it only where the local engine is unsure. Throws an Error when the mode needs a model and has none.
 */
export function createTriageEngine({ mode, llm, redactor }: TriageEngineOptions): TriageEngine {
  const local = new LocalTriageEngine();
  if (mode === 'local') return local;
  if (!llm) throw new Error(`The triage mode "${mode}" needs a language model`);
  const model = new OpenAiTriageEngine(llm, redactor);
  return mode === 'openai' ? new FallbackTriageEngine(model, local) : new CascadeTriageEngine(local, model);
}
