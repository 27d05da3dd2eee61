import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';

/** Express' compiled `trust proxy`: may the proxy at `address`, `hops` away, be believed? */
export type TrustsProxy = (address: string, hops: number) => boolean;

/**
 * The address a request comes from, as `request.ip` has it, for requests that Express does not see. Goes back along
 * X-Forwarded-For as long as the next proxy is a trusted one.
 */
export function clientAddress(request: Pick<IncomingMessage, 'headers' | 'socket'>, trusts: TrustsProxy): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '').split(',');
  const farther = forwarded.flatMap((entry) => entry.trim() || []).reverse();
  let address = request.socket.remoteAddress ?? '';
  for (const [hops, next] of farther.entries()) {
    if (!trusts(address, hops)) break;
    address = next;
  }
  return address;
}

/** What counts as one client: an IPv4 address, or the /64 network of an IPv6 one, of which every household has one. */
export function clientNetwork(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  return `${parsed.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
