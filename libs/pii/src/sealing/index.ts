export { parseMasterKey } from './parse-master-key';
export { SealBrokenError } from './seal-broken-error';
export type { SealedText } from './sealed-text';
export { TextSealer } from './text-sealer';
export { TicketKey } from './ticket-key';
export { TicketKeys, type WrappedPersonKey, type WrappedTicketKey } from './ticket-keys';
