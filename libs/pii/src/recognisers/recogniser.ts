import type { PiiType, Region } from '@switchyard/domain';
import type { Doc } from '../document/doc';

/** A range that may be personal data; offsets in the doc it was found in. */
export interface Candidate {
  start: number;
  end: number;
  type: PiiType;
  region?: Region;
  /** 0..1; what stays below the engine's threshold is dropped. */
  score: number;
  /** The value in one fixed form: two findings share a placeholder when type and canonical form are the same. */
  canonical: string;
  evidence: Evidence;
}

/** Why a candidate was raised: names of rules and labels, never the value. */
export interface Evidence {
  recogniser: string;
  checksum?: boolean;
  label?: string;
  negative?: string;
}

/** Finds candidates of its types in one doc. Linear in the doc's length; throws nothing but `TimeBudgetExceeded`. */
export interface Recogniser {
  readonly id: string;
  readonly types: readonly PiiType[];
  find(doc: Doc, emit: (candidate: Candidate) => void): void;
}
