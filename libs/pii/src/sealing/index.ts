export { parseMasterKey } from './parse-master-key';
export { SealBrokenError } from './seal-broken-error';
export type { SealedText } from './sealed-text';
export { TextSealer } from './text-sealer';
