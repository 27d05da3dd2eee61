/** What libraries put on errors beside the message: a code of their own, and the error code of an OAuth answer. */
interface CodedError extends Error {
  code?: unknown;
  error?: unknown;
}

/** Codes are words of a protocol; anything else could be a value. */
const codePattern = /^\w{1,60}$/;

const describe = ({ name, code, error }: CodedError) =>
  [name, code, error].filter((part) => typeof part === 'string' && codePattern.test(part)).join(' ');

/**
 * An error and its causes in one line for the log, by names and codes alone. Messages and descriptions are left out: they
 * may quote what the provider or the browser sent.
 */
export function faultOf(error: unknown): string {
  const chain: string[] = [];
  for (let link = error; link instanceof Error && chain.length < 5; link = link.cause) chain.push(describe(link));
  return chain.join(' < ') || 'unknown fault';
}
