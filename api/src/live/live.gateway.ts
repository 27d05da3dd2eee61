import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayDisconnect,
  SubscribeMessage,
  WebSocketGateway,
  WsException,
} from '@nestjs/websockets';
import { liveNamespace, subscribeSchema } from '@switchyard/contracts';
import type { LiveSocket } from './live-client';
import { LiveFeed } from './live-feed';

/** The socket's edge. Who may connect at all is decided before, by the adapter. */
@WebSocketGateway({ namespace: liveNamespace })
export class LiveGateway implements OnGatewayDisconnect<LiveSocket> {
  constructor(private readonly feed: LiveFeed) {}

  @SubscribeMessage('subscribe')
  subscribe(@ConnectedSocket() socket: LiveSocket, @MessageBody() payload: unknown): void {
    const parsed = subscribeSchema.safeParse(payload ?? {});
    if (!parsed.success) throw new WsException('subscribe takes {after?: number}, a sequence number');
    this.feed.join(socket, parsed.data.after);
  }

  handleDisconnect(socket: LiveSocket): void {
    this.feed.leave(socket);
  }
}
