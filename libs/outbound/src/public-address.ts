import ipaddr from 'ipaddr.js';

/** The only block of IPv6 from which global unicast addresses are given out (RFC 4291, IANA). */
const globalUnicast = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];

/**
 * True for an IP address of the public internet. False for everything else: private, loopback, link-local, shared
 * (CGNAT), multicast, unspecified and reserved ranges, IPv6 forms that carry an IPv4 address to somewhere else
 * (NAT64, 6to4, Teredo), and what is no address. An IPv4-mapped address counts as the IPv4 address in it.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv4 || address.match(globalUnicast);
}
