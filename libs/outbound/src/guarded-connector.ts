import { isIP } from 'node:net';
import { buildConnector } from 'undici';
import { checkedLookup, type Resolve } from './checked-lookup';
import { OutboundRefusedError } from './outbound-refused-error';
import { isPublicAddress } from './public-address';

/** Which servers may be asked. */
export interface OutboundPolicy {
  /** `host:port` of the servers that the operator named; they may be anywhere, a private network too. */
  allow: readonly string[];
  /** `listed`: those alone. `public`: also every host whose addresses are all public. */
  reach: 'listed' | 'public';
}

const defaultPorts: Record<string, string> = { 'http:': '80', 'https:': '443' };

/** `host:port` of an address, as `OutboundPolicy.allow` wants it. */
export function hostAndPort({ protocol, hostname, port }: Pick<URL, 'protocol' | 'hostname' | 'port'>): string {
  return `${hostname.replace(/^\[|\]$/g, '')}:${port || (defaultPorts[protocol] ?? '')}`;
}

/** Opens connections as `policy` allows. Every connection passes here, whatever made a client go to its address. */
export function guardedConnector(
  { allow, reach }: OutboundPolicy,
  connectTimeoutMs: number,
  resolve: Resolve,
): buildConnector.connector {
  const listed = new Set(allow);
  const trusting = buildConnector({ timeout: connectTimeoutMs });
  const checking = buildConnector({ timeout: connectTimeoutMs, lookup: checkedLookup(resolve) });
  return (options, callback) => {
    const { hostname } = options;
    if (listed.has(hostAndPort(options))) return trusting(options, callback);
    if (reach === 'listed') return callback(new OutboundRefusedError('host'), null);
    // An address is never looked up, so it is checked here.
    if (isIP(hostname) && !isPublicAddress(hostname)) return callback(new OutboundRefusedError('address'), null);
    checking(options, callback);
  };
}
