import { answerFromSchema, type JsonSchema } from './answer-from-schema';
import type { ChatRequest } from './chat-request';
import type { Misbehaviour } from './misbehaviour';

const charactersPerToken = 4;
const tokens = (text: string) => Math.ceil(text.length / charactersPerToken);

/** The body of a 200 answer. Token counts follow from the lengths of the texts. */
export function completionAnswer(request: ChatRequest, id: string, misbehaviour: Misbehaviour) {
  const content = contentOf(request, misbehaviour);
  const promptTokens = request.messages.reduce((sum, message) => sum + tokens(message.content), 0);
  const completionTokens = tokens(content ?? refusalText);
  return {
    id: `chatcmpl-${id}`,
    object: 'chat.completion',
    created: Math.floor(Date.now() / 1000),
    model: request.model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content, refusal: content === null ? refusalText : null },
        logprobs: null,
        finish_reason: misbehaviour === 'truncated' ? 'length' : 'stop',
      },
    ],
    usage: {
      prompt_tokens: promptTokens,
      completion_tokens: completionTokens,
      total_tokens: promptTokens + completionTokens,
    },
  };
}

const refusalText = "I'm sorry, I can't help with that.";

function contentOf(request: ChatRequest, misbehaviour: Misbehaviour): string | null {
  if (misbehaviour === 'refusal') return null;
  if (misbehaviour === 'wrong-json') return 'Sure! The ticket is about billing.';
  const schema = schemaOf(request);
  if (!schema) return 'Hello! How can I help you?';
  const instructions = request.messages.filter(({ role }) => role !== 'user').map(({ content }) => content);
  const data = request.messages.filter(({ role }) => role === 'user').map(({ content }) => content);
  const reading = { instructions: instructions.join('\n'), data: data.join('\n') };
  const answer = JSON.stringify(
    answerFromSchema(misbehaviour === 'invented-label' ? withInventedLabels(schema) : schema, reading),
  );
  return misbehaviour === 'truncated' ? answer.slice(0, Math.floor(answer.length / 2)) : answer;
}

/** From `response_format`, or read from the instructions as a model in JSON mode would. */
function schemaOf({ response_format: format, messages }: ChatRequest): JsonSchema | null {
  if (format?.type === 'json_schema') return format.json_schema.schema;
  if (format?.type !== 'json_object') return null;
  const written = messages.map(({ content }) => /^\{"type":"object".*\}$/m.exec(content)?.[0]).find(Boolean);
  return written === undefined ? { type: 'object' } : (JSON.parse(written) as JsonSchema);
}

const withInventedLabels = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === 'enum' ? ['invented-label'] : value,
  ) as JsonSchema;
