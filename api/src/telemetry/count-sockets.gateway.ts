import { WebSocketGateway, WebSocketServer } from '@nestjs/websockets';
import { liveNamespace } from '@switchyard/contracts';
import type { LiveNamespace } from '../live/live-client';

/** Looks at the live connections from beside; it takes no messages. */
@WebSocketGateway({ namespace: liveNamespace })
export class CountSockets {
  @WebSocketServer() private readonly namespace?: LiveNamespace;

  /** Browsers connected to this process now. */
  count(): number {
    return this.namespace?.sockets.size ?? 0;
  }
}
