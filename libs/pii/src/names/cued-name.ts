import type { CueKind } from './cue-phrases';

/** A name that a phrase or its place in the text announces; indexes of tokens, the last one excluded. */
export interface CuedName {
  first: number;
  last: number;
  kind: CueKind | 'signature' | 'initials';
}
