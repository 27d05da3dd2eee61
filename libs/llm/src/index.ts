export { type LlmAnswer, LlmClient, type LlmClientOptions, type LlmQuestion } from './llm-client';
export { LlmError, type LlmErrorKind } from './llm-error';
export { LlmPrompt } from './llm-prompt';
export { addUsage } from './prices';
