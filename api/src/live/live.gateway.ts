import { UseFilters, UseGuards } from '@nestjs/common';
import {
  BaseWsExceptionFilter,
  ConnectedSocket,
  MessageBody,
  type OnGatewayDisconnect,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
  WsException,
} from '@nestjs/websockets';
import { liveNamespace, subscribeSchema } from '@switchyard/contracts';
import { PermissionGuard } from '../auth/permission.guard';
import { Requires } from '../auth/requires';
import type { LiveNamespace, LiveSocket } from './live-client';
import { LiveFeed } from './live-feed';
import { LiveSessions } from './live-sessions';

/** The socket's edge. Which pages may connect at all is decided before, by the adapter. */
@WebSocketGateway({ namespace: liveNamespace })
@UseFilters(new BaseWsExceptionFilter({ includeCause: false })) // what was sent is not sent back
export class LiveGateway implements OnGatewayInit<LiveNamespace>, OnGatewayDisconnect<LiveSocket> {
  constructor(
    private readonly feed: LiveFeed,
    private readonly sessions: LiveSessions,
  ) {}

  afterInit(namespace: LiveNamespace): void {
    this.sessions.guard(namespace);
  }

  @SubscribeMessage('subscribe')
  @Requires('activity:read')
  @UseGuards(PermissionGuard) // global guards do not stand before gateways
  subscribe(@ConnectedSocket() socket: LiveSocket, @MessageBody() payload: unknown): void {
    const parsed = subscribeSchema.safeParse(payload ?? {});
    if (!parsed.success) throw new WsException('subscribe takes {after?: number}, a sequence number');
    this.feed.join(socket, parsed.data.after);
  }

  handleDisconnect(socket: LiveSocket): void {
    this.feed.leave(socket);
  }
}
