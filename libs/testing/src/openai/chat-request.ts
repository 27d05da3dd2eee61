import { z } from 'zod';
import type { ProtocolError } from './misbehaviour';

const messageSchema = z.object({
  role: z.enum(['system', 'developer', 'user', 'assistant']),
  content: z.string(),
});

const jsonSchemaFormat = z.object({
  type: z.literal('json_schema'),
  json_schema: z.object({
    name: z.string().regex(/^[\w-]{1,64}$/),
    strict: z.boolean().optional(),
    schema: z.record(z.string(), z.unknown()),
  }),
});

/** The part of a chat completion request that the simulator understands; an unknown property is refused, as by the real server. */
const chatRequestSchema = z.strictObject({
  model: z.string().min(1),
  messages: z.array(messageSchema).min(1),
  response_format: z.union([jsonSchemaFormat, z.object({ type: z.enum(['json_object', 'text']) })]).optional(),
  max_completion_tokens: z.number().int().min(1).optional(),
  max_tokens: z.number().int().min(1).optional(),
  temperature: z.number().min(0).max(2).optional(),
  seed: z.number().int().optional(),
  user: z.string().optional(),
  stream: z.literal(false).optional(),
});
export type ChatRequest = z.infer<typeof chatRequestSchema>;

/** Checks a request as the real server does; gives it, or the error to answer with. */
export function checkChatRequest(body: unknown): { request: ChatRequest } | { error: ProtocolError } {
  const parsed = chatRequestSchema.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return invalid(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`, issue?.path.join('.'));
  }
  const { response_format: format, messages } = parsed.data;
  if (format?.type === 'json_object' && !messages.some(({ content }) => /json/i.test(content))) {
    return invalid(
      "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
    );
  }
  if (format?.type === 'json_schema' && format.json_schema.strict) {
    const problem = strictnessProblem(format.json_schema.schema);
    if (problem) return invalid(`Invalid schema for response_format: ${problem}`, 'response_format');
  }
  return { request: parsed.data };
}

const invalid = (message: string, param?: string): { error: ProtocolError } => ({
  error: { status: 400, type: 'invalid_request_error', code: null, message, param },
});

/** Strict schemas have closed objects whose properties are all required. */
function strictnessProblem(node: unknown): string | null {
  if (Array.isArray(node)) return node.map(strictnessProblem).find((problem) => problem !== null) ?? null;
  if (typeof node !== 'object' || node === null) return null;
  const { type, properties, required, additionalProperties } = node as Record<string, unknown>;
  if (type === 'object') {
    if (additionalProperties !== false) return "'additionalProperties' is required to be supplied and to be false.";
    const names = Object.keys((properties as object | undefined) ?? {});
    const missing = names.find((name) => !(Array.isArray(required) && required.includes(name)));
    if (missing !== undefined) return `'required' is missing '${missing}'.`;
  }
  return (
    Object.values(node)
      .map(strictnessProblem)
      .find((problem) => problem !== null) ?? null
  );
}
