import { StandardSchemaValidationPipe, UsePipes } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayDisconnect,
  SubscribeMessage,
  WebSocketGateway,
  WsException,
} from '@nestjs/websockets';
import { liveNamespace, type Subscribe, subscribeSchema } from '@switchyard/contracts';
import type { LiveSocket } from './live-client';
import { LiveFeed } from './live-feed';

const refuse = () => new WsException('subscribe takes {after?: number}, a sequence number');

/** The socket's edge. Who may connect at all is decided before, by the adapter. */
@WebSocketGateway({ namespace: liveNamespace })
export class LiveGateway implements OnGatewayDisconnect<LiveSocket> {
  constructor(private readonly feed: LiveFeed) {}

  @SubscribeMessage('subscribe')
  @UsePipes(new StandardSchemaValidationPipe({ exceptionFactory: refuse }))
  subscribe(
    @ConnectedSocket() socket: LiveSocket,
    @MessageBody({ schema: subscribeSchema }) { after }: Subscribe,
  ): void {
    this.feed.join(socket, after);
  }

  handleDisconnect(socket: LiveSocket): void {
    this.feed.leave(socket);
  }
}
