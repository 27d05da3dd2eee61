export { CascadeTriageEngine, type CascadeTriageOptions } from './cascade/cascade-triage-engine';
export { createTriageEngine, type TriageEngineOptions, type TriageMode, triageModes } from './create-triage-engine';
export { FallbackTriageEngine } from './fallback/fallback-triage-engine';
export { LocalTriageEngine, type LocalTriageOptions } from './local/local-triage-engine';
export { OpenAiTriageEngine, type OpenAiTriageOptions } from './openai/openai-triage-engine';
export { TriageEngine, type TriageOutcome, type TriageRequest } from './triage-engine';
