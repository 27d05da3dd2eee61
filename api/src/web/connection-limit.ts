import { clientNetwork } from './client-address';

/** How many live connections may be open at a time. */
export interface ConnectionLimits {
  perAddress: number;
  total: number;
}

/** An office behind one address, with a few tabs for everyone. */
const usual: ConnectionLimits = { perAddress: 200, total: 5_000 };

/** Counts the open live connections of one process, in all and by address. */
export class ConnectionLimit {
  private readonly open = new Map<string, number>();
  private total = 0;

  constructor(private readonly limits: ConnectionLimits = usual) {}

  /** False when one more from `address` would be too many. */
  hasRoomFor(address: string): boolean {
    const fromThere = this.open.get(clientNetwork(address)) ?? 0;
    return this.total < this.limits.total && fromThere < this.limits.perAddress;
  }

  /** Counts a connection; call what it gives when that has closed. A second call of it changes nothing. */
  add(address: string): () => void {
    const network = clientNetwork(address);
    this.count(network, 1);
    let isOpen = true;
    return () => {
      if (isOpen) this.count(network, -1);
      isOpen = false;
    };
  }

  private count(network: string, change: 1 | -1): void {
    this.total += change;
    const open = (this.open.get(network) ?? 0) + change;
    if (open === 0) this.open.delete(network);
    else this.open.set(network, open);
  }
}
