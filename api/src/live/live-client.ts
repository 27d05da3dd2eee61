import type { ClientToServer, ServerToClient } from '@switchyard/contracts';
import type { DefaultEventsMap, Namespace, Socket } from 'socket.io';
import type { Authenticated } from '../auth/request-actor';
import { livePermissions } from './live-permissions';

/** `data` holds who connected, once that is known. */
export type LiveSocket = Socket<ClientToServer, ServerToClient, DefaultEventsMap, Partial<Authenticated>>;
export type LiveNamespace = Namespace<ClientToServer, ServerToClient, DefaultEventsMap, Partial<Authenticated>>;

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

  /** May this event be sent to whoever is on the other end? */
  mayHave(event: keyof ServerToClient): boolean {
    return this.socket.data.actor?.permissions.includes(livePermissions[event]) ?? false;
  }
}
