/** Why a request was not made, or its answer not read. */
export type OutboundRefusal = 'address' | 'credentials' | 'host' | 'redirect' | 'scheme' | 'too-large';

const words: Record<OutboundRefusal, string> = {
  address: 'it leads to an address that is not public',
  credentials: 'an address must not hold a name or password',
  host: 'its host is not on the list of allowed hosts',
  redirect: 'the server sends the request on to another address',
  scheme: 'only http and https are allowed',
  'too-large': 'the answer is too large',
};

/** The guard said no. The message names the reason and never the address, which could hold a secret. */
export class OutboundRefusedError extends Error {
  constructor(readonly reason: OutboundRefusal) {
    super(`The request was refused: ${words[reason]}.`);
    this.name = 'OutboundRefusedError';
  }

  /** The refusal in `error` or among its causes; null when it failed for another reason. */
  static in(error: unknown): OutboundRefusedError | null {
    for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
      if (at instanceof OutboundRefusedError) return at;
    }
    return null;
  }
}
