import type { AuditChain } from './audit-chain';
import type { AuditRow } from './audit-entry';

export interface AuditFault {
  seq: number;
  kind: 'changed' | 'removed' | 'inserted';
}

export interface AuditVerdict {
  /** Rows looked at. */
  entries: number;
  faults: AuditFault[];
  /** Hash of the newest row; null when there is none. */
  head: Buffer | null;
}

/** A gap of millions of numbers is not listed number by number to its end. */
const namedFaults = 1_000;

/** Judges rows in the order of their numbers. */
export class ChainWalk {
  /** Number of the row passed last. */
  last = 0;
  private entries = 0;
  private readonly faults: AuditFault[] = [];
  private previous: Buffer = Buffer.alloc(0);
  /** What the row before should have had for a hash, in case it is the hash that was changed. */
  private expected: Buffer = Buffer.alloc(0);

  constructor(
    private readonly chain: AuditChain,
    private readonly headSeq: number,
  ) {}

  pass(row: AuditRow): void {
    const followsGap = row.seq > this.last + 1;
    this.missing(row.seq - 1);
    const links = [this.chain.link(this.previous, row), this.chain.link(this.expected, row)];
    // Behind a gap the hash before is lost: the row itself cannot be judged, but its successors can.
    if (!followsGap && !links.some((link) => link.equals(row.hash))) {
      this.add(row.seq, row.seq > this.headSeq ? 'inserted' : 'changed');
    }
    this.expected = links[0] ?? row.hash;
    this.previous = row.hash;
    this.last = row.seq;
    this.entries++;
  }

  /** Takes the seal of the newest row; the verdict. */
  end(headSeal: Buffer): AuditVerdict {
    const beyondHead = this.last > this.headSeq;
    this.missing(this.headSeq);
    const isSealed = this.headSeq === 0 || this.chain.sealHead(this.last, this.previous).equals(headSeal);
    if ((beyondHead || !isSealed) && this.faults.length === 0) this.add(this.last, beyondHead ? 'inserted' : 'changed');
    return { entries: this.entries, faults: this.faults, head: this.entries > 0 ? this.previous : null };
  }

  private missing(upTo: number): void {
    for (let seq = this.last + 1; seq <= upTo && this.faults.length < namedFaults; seq++) this.add(seq, 'removed');
  }

  private add(seq: number, kind: AuditFault['kind']): void {
    if (this.faults.length < namedFaults) this.faults.push({ seq, kind });
  }
}
