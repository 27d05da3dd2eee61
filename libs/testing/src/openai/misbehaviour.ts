/** What the simulator can do instead of answering well; `none` is a good answer. */
export const misbehaviours = [
  'none',
  'unauthorized', // 401
  'payment-required', // 402
  'insufficient-quota', // 429 that no waiting helps
  'rate-limit', // 429 with Retry-After
  'server-error', // 500
  'unavailable', // 503 with Retry-After, and no JSON
  'hang', // takes the request and never answers
  'schema-refused', // 400 for response_format json_schema
  'wrong-json', // an answer that is no JSON
  'invented-label', // JSON whose labels are on no list
  'refusal', // the model declines
  'truncated', // cut off at the token limit
] as const;
export type Misbehaviour = (typeof misbehaviours)[number];

/** An HTTP error as the real server words it. */
export interface ProtocolError {
  status: number;
  type: string;
  code: string | null;
  message: string;
  param?: string;
  retryAfterSeconds?: number;
}

/** Those that are answered by an HTTP error. */
export const errorMisbehaviours = {
  unauthorized: {
    status: 401,
    type: 'invalid_request_error',
    code: 'invalid_api_key',
    message: 'Incorrect API key provided.',
  },
  'payment-required': {
    status: 402,
    type: 'insufficient_quota',
    code: 'payment_required',
    message: 'This account has no credit left.',
  },
  'insufficient-quota': {
    status: 429,
    type: 'insufficient_quota',
    code: 'insufficient_quota',
    message: 'You exceeded your current quota, please check your plan and billing details.',
  },
  'rate-limit': {
    status: 429,
    type: 'requests',
    code: 'rate_limit_exceeded',
    message: 'Rate limit reached.',
    retryAfterSeconds: 2,
  },
  'server-error': {
    status: 500,
    type: 'server_error',
    code: null,
    message: 'The server had an error while processing your request.',
  },
  'schema-refused': {
    status: 400,
    type: 'invalid_request_error',
    code: null,
    param: 'response_format',
    message: "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
  },
} satisfies Partial<Record<Misbehaviour, ProtocolError>>;

export const isError = (misbehaviour: Misbehaviour): misbehaviour is keyof typeof errorMisbehaviours =>
  misbehaviour in errorMisbehaviours;
