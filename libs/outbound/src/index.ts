export { type GuardedFetch, guardedFetch, type GuardedFetchOptions } from './guarded-fetch';
export { hostAndPort, type OutboundPolicy } from './guarded-connector';
export { type OutboundRefusal, OutboundRefusedError } from './outbound-refused-error';
