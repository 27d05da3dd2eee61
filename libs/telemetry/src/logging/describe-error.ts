export type ErrorClass = abstract new (...args: never[]) => Error;

/** What a log may say of an error: never the message, unless its class is known to put no values into it. */
export interface DescribedError {
  type: string;
  code?: string | number;
  message?: string;
  stack?: string[];
  cause?: DescribedError;
  errors?: DescribedError[];
}

const maxFrames = 20;
const maxDepth = 3;
const maxErrors = 5;
const codeForm = /^[\w.-]{1,64}$/;
const typeForm = /^[\w$]{1,64}$/;
const place = String.raw`(?:file:\/\/|node:|[A-Za-z]:[\\/]|\/)(?:[\w.\/\\+~%:-]|(?<=[\\/])@)*:\d+:\d+`;
const frame = new RegExp(String.raw`^\s+at (?:(?:async )?[\w$.<>#[\] ]{1,120} \(${place}\)|(?:async )?${place})$`);

/** The stack's frames, without the message above them; a message's own lines are not taken for frames. */
export function framesOf(stack: string, message = ''): string[] {
  const start = message === '' ? -1 : stack.indexOf(message);
  const below = start < 0 ? stack : stack.slice(start + message.length);
  return below
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, maxFrames)
    .map((line) => line.trim().replace(/^at /, ''));
}

/** The name of an error's class: a word of the code, unlike `error.name`, which anybody may set. */
export function errorType(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const { name } = error.constructor;
  return typeForm.test(name) ? name : 'Error';
}

function codeOf(error: object): { code?: string | number } {
  const code: unknown = 'code' in error ? error.code : undefined;
  return typeof code === 'number' || (typeof code === 'string' && codeForm.test(code)) ? { code } : {};
}

/** Describes `error`. Messages are given for exact instances of `plainErrors` alone, not for classes derived from them. */
export function describeError(error: unknown, plainErrors: readonly ErrorClass[], depth = 1): DescribedError {
  if (!(error instanceof Error)) return { type: errorType(error) };
  const isPlain = plainErrors.some((plain) => error.constructor === plain);
  const stack = framesOf(error.stack ?? '', error.message);
  const below = (inner: unknown) => describeError(inner, plainErrors, depth + 1);
  const errors: unknown = error instanceof AggregateError ? error.errors : [];
  return {
    type: errorType(error),
    ...codeOf(error),
    ...(isPlain ? { message: error.message } : {}),
    ...(stack.length > 0 ? { stack } : {}),
    ...(depth < maxDepth && error.cause !== undefined ? { cause: below(error.cause) } : {}),
    ...(depth < maxDepth && Array.isArray(errors) && errors.length > 0
      ? { errors: errors.slice(0, maxErrors).map(below) }
      : {}),
  };
}
