import type { ClientToServer, ServerToClient } from '@switchyard/contracts';
import type { Namespace, Socket } from 'socket.io';

export type LiveSocket = Socket<ClientToServer, ServerToClient>;
export type LiveNamespace = Namespace<ClientToServer, ServerToClient>;

/** Packets that wait in a socket's buffer before it counts as slow. */
const slowAt = 16;

/** A subscribed browser and how far it has been served. */
export class LiveClient {
  constructor(
    readonly socket: LiveSocket,
    /** Last sequence number sent. */
    public seq: number,
  ) {}

  /** True when the network takes longer than we send: it is left out until it has caught up. */
  get isSlow(): boolean {
    return (this.socket.conn as unknown as { writeBuffer: unknown[] }).writeBuffer.length > slowAt;
  }
}
