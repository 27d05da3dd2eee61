import { z } from 'zod';
import { LlmError } from './llm-error';

/** The parts of a chat completion that are used; servers differ in the rest. */
const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number().int().min(0), completion_tokens: z.number().int().min(0) }).nullish(),
});

export interface Completion {
  text: string;
  refused: boolean;
  cutOff: boolean;
  /** 0 when the server does not count. */
  promptTokens: number;
  completionTokens: number;
}

/** Reads a server's answer; throws `LlmError` when it is not a chat completion. */
export function readCompletion(answer: unknown): Completion {
  const parsed = completionSchema.safeParse(answer);
  const choice = parsed.data?.choices[0];
  if (!parsed.success || !choice)
    throw new LlmError('invalid-output', 'The server did not answer with a chat completion');
  return {
    text: choice.message.content ?? '',
    refused: Boolean(choice.message.refusal) || choice.finish_reason === 'content_filter',
    cutOff: choice.finish_reason === 'length',
    promptTokens: parsed.data.usage?.prompt_tokens ?? 0,
    completionTokens: parsed.data.usage?.completion_tokens ?? 0,
  };
}
