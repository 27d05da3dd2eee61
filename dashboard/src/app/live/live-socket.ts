import { Injectable } from '@angular/core';
import type {
  ActivityEvent,
  Hello,
  Kpis,
  liveNamespace,
  Progress,
  Queues,
  Snapshot,
  Subscribe,
} from '@switchyard/contracts';
import type { Socket } from 'socket.io-client';

/** What one socket connection reports. `dropped` comes at most once, and nothing after it. */
export interface LiveSocketHandlers {
  connected(): void;
  dropped(): void;
  hello(payload: Hello): void;
  events(payload: ActivityEvent[]): void;
  snapshot(payload: Snapshot): void;
  progress(payload: Progress): void;
  kpis(payload: Kpis): void;
  queues(payload: Queues): void;
}

export interface OpenSocket {
  subscribe(payload: Subscribe): void;
  /** Ends the connection without a `dropped`. */
  close(): void;
}

const namespace: typeof liveNamespace = '/live';
const connectTimeoutMs = 8_000;
const frames = ['hello', 'events', 'snapshot', 'progress', 'kpis', 'queues'] as const;

/** Opens single connections to the live namespace, without any reconnection of its own. The client is loaded on first use. */
@Injectable({ providedIn: 'root' })
export class LiveSocket {
  open(handlers: LiveSocketHandlers): OpenSocket {
    let socket: Socket | null = null;
    let over = false;
    const end = () => {
      over = true;
      socket?.removeAllListeners();
      socket?.disconnect();
    };
    const drop = () => {
      if (over) return;
      end();
      handlers.dropped();
    };
    import('socket.io-client').then(({ io }) => {
      if (over) return;
      socket = io(namespace, {
        reconnection: false,
        forceNew: true,
        timeout: connectTimeoutMs,
        transports: ['websocket', 'polling'],
      });
      socket.on('connect', () => handlers.connected());
      socket.on('disconnect', drop);
      socket.on('connect_error', drop);
      for (const name of frames) socket.on(name, handlers[name].bind(handlers));
    }, drop);
    return { subscribe: (payload) => socket?.emit('subscribe', payload), close: end };
  }
}
