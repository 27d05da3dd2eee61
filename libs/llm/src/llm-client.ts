import type { EngineUsage } from '@switchyard/domain';
import { guardedFetch, hostAndPort } from '@switchyard/outbound';
import OpenAI, { APIError } from 'openai';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import type { z } from 'zod';
import { type Completion, readCompletion } from './completion';
import { LlmError } from './llm-error';
import type { LlmPrompt } from './llm-prompt';
import { addUsage, billedUsage } from './prices';
import { strictJsonSchema } from './strict-json-schema';
import { toLlmError } from './to-llm-error';

const defaultBaseUrl = 'https://api.openai.com/v1';
const defaultTimeoutMs = 30_000;
/** An answer of a few hundred tokens has some kilobytes. */
const maxAnswerBytes = 4 * 1024 * 1024;

export interface LlmClientOptions {
  apiKey: string;
  model: string;
  /** Any server that speaks the chat completions protocol; OpenAI if absent. */
  baseUrl?: string;
  /** For one call, body included. */
  timeoutMs?: number;
}

export interface LlmQuestion<Value> {
  prompt: LlmPrompt;
  /** Name of the answer's schema: letters, digits, `_` and `-`. */
  name: string;
  schema: z.ZodType<Value>;
  maxOutputTokens: number;
}

export interface LlmAnswer<Value> {
  value: Value;
  usage: EngineUsage;
}

/**
 * Asks a language model for JSON of an agreed shape. Makes one more try when the answer is not of that shape, telling
 * what was wrong; everything else is left to the caller's retry policy. No tools, no streaming, no retries of its own.
 */
export class LlmClient {
  readonly model: string;
  private readonly openai: OpenAI;
  private readonly timeoutMs: number;
  /** Becomes false when the server refuses JSON schemas; from then on the schema is part of the instructions. */
  private sendsSchema = true;

  constructor({ apiKey, model, baseUrl = defaultBaseUrl, timeoutMs = defaultTimeoutMs }: LlmClientOptions) {
    this.model = model;
    this.timeoutMs = timeoutMs;
    // Everything the library would else read from the environment is given here; its logs could hold the text sent.
    this.openai = new OpenAI({
      apiKey,
      baseURL: baseUrl,
      organization: null,
      project: null,
      maxRetries: 0,
      timeout: timeoutMs,
      logLevel: 'off',
      // The server that the operator named, wherever it is, and no other: not even if that one sends us on.
      fetch: guardedFetch({
        allow: [hostAndPort(new URL(baseUrl))],
        reach: 'listed',
        timeoutMs,
        maxResponseBytes: maxAnswerBytes,
      }),
    });
  }

  /** Throws `LlmError`. */
  async ask<Value>(question: LlmQuestion<Value>): Promise<LlmAnswer<Value>> {
    const first = await this.complete(question);
    const answer = parseAnswer(first.text, question.schema);
    if (answer.ok) return { value: answer.value, usage: first.usage };
    const again = { ...question, prompt: question.prompt.afterInvalidAnswer(answer.problem) };
    const second = await this.complete(again).catch((error: unknown) => {
      if (!(error instanceof LlmError)) throw error;
      throw new LlmError(error.kind, error.message, error.retryAfterMs, addUsage(first.usage, error.usage));
    });
    const usage = addUsage(first.usage, second.usage) ?? first.usage;
    const corrected = parseAnswer(second.text, question.schema);
    if (corrected.ok) return { value: corrected.value, usage };
    throw new LlmError('invalid-output', `The language model's answer is not valid: ${corrected.problem}`, null, usage);
  }

  private async complete<Value>(question: LlmQuestion<Value>): Promise<{ text: string; usage: EngineUsage }> {
    const completion = await this.send(question);
    const usage = billedUsage(this.model, completion.promptTokens, completion.completionTokens);
    if (completion.refused) throw new LlmError('invalid-output', 'The language model refused to answer', null, usage);
    if (completion.cutOff) throw new LlmError('invalid-output', "The language model's answer was cut off", null, usage);
    return { text: completion.text, usage };
  }

  private async send<Value>(question: LlmQuestion<Value>): Promise<Completion> {
    const withSchema = this.sendsSchema;
    const body = withSchema ? this.bodyWithSchema(question) : this.bodyWithoutSchema(question);
    const signal = AbortSignal.timeout(this.timeoutMs);
    try {
      return readCompletion(await this.openai.chat.completions.create(body, { signal }));
    } catch (error) {
      if (!withSchema || !refusesSchema(error)) throw toLlmError(error);
      this.sendsSchema = false;
      return this.send(question);
    }
  }

  private bodyWithSchema<Value>({ prompt, name, schema, maxOutputTokens }: LlmQuestion<Value>): Body {
    return {
      ...this.body(prompt.system, prompt.user, maxOutputTokens),
      response_format: { type: 'json_schema', json_schema: { name, strict: true, schema: strictJsonSchema(schema) } },
    };
  }

  private bodyWithoutSchema<Value>({ prompt, schema, maxOutputTokens }: LlmQuestion<Value>): Body {
    const shape = `Answer with one JSON object of this JSON Schema:\n${JSON.stringify(strictJsonSchema(schema))}`;
    return {
      ...this.body(`${prompt.system}\n\n${shape}`, prompt.user, maxOutputTokens),
      response_format: { type: 'json_object' },
    };
  }

  private body(system: string, user: string, maxOutputTokens: number): Body {
    return {
      model: this.model,
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ],
      max_completion_tokens: maxOutputTokens,
    };
  }
}

type Body = ChatCompletionCreateParamsNonStreaming;

const refusesSchema = (error: unknown) =>
  error instanceof APIError &&
  (error.status === 400 || error.status === 422) &&
  /response_format|json_schema|structured output/i.test(`${error.param ?? ''} ${error.message}`);

type Parsed<Value> = { ok: true; value: Value } | { ok: false; problem: string };

function parseAnswer<Value>(text: string, schema: z.ZodType<Value>): Parsed<Value> {
  let json: unknown;
  try {
    json = JSON.parse(withoutFence(text));
  } catch {
    return { ok: false, problem: 'it is not JSON.' };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues
    .slice(0, 5)
    .map(({ path, message }) => `${path.join('.') || 'answer'}: ${message}`);
  return { ok: false, problem: problems.join('; ') };
}

/** Without the code fence that models put around JSON when no schema binds them. */
const withoutFence = (text: string) =>
  text
    .trim()
    .replace(/^```(?:json)?\s*/i, '')
    .replace(/```$/, '');
