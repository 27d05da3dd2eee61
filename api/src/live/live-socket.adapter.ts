import type { INestApplication } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import { isAllowedHost, isAllowedOrigin, type OriginPolicy } from '../web/same-origin.middleware';

/** Clients send no more than a subscription. */
const maxMessageBytes = 4_096;

/** socket.io with our limits; a page of another site is refused before a connection exists. */
export class LiveSocketAdapter extends IoAdapter {
  constructor(
    app: INestApplication,
    private readonly policy: OriginPolicy,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    return super.createIOServer(port, {
      ...options,
      serveClient: false,
      maxHttpBufferSize: maxMessageBytes,
      cors: { origin: [...this.policy.corsOrigins], credentials: true },
      allowRequest: ({ headers }, decide) =>
        decide(null, isAllowedHost(headers, this.policy) && isAllowedOrigin(headers, this.policy)),
    } as ServerOptions);
  }
}
