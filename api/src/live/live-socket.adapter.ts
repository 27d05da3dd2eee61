import type { NestExpressApplication } from '@nestjs/platform-express';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import { clientAddress, type TrustsProxy } from '../web/client-address';
import { ConnectionLimit } from '../web/connection-limit';
import { isAllowedHost, isAllowedOrigin, type OriginPolicy } from '../web/same-origin.middleware';

/** Clients send no more than a subscription. */
const maxMessageBytes = 4_096;

/** socket.io with our limits; a page of another site is refused before a connection exists. */
export class LiveSocketAdapter extends IoAdapter {
  private readonly limit = new ConnectionLimit();
  private readonly trusts: TrustsProxy;

  constructor(
    app: NestExpressApplication,
    private readonly policy: OriginPolicy,
  ) {
    super(app);
    this.trusts = app.getHttpAdapter().getInstance().get('trust proxy fn') as TrustsProxy;
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const server = super.createIOServer(port, {
      ...options,
      serveClient: false,
      maxHttpBufferSize: maxMessageBytes,
      cors: { origin: [...this.policy.corsOrigins], credentials: true },
      allowRequest: (request, decide) => {
        const isOurs = isAllowedHost(request.headers, this.policy) && isAllowedOrigin(request.headers, this.policy);
        decide(null, isOurs && this.limit.hasRoomFor(clientAddress(request, this.trusts)));
      },
    } as ServerOptions);
    server.engine.on('connection', (connection: EngineConnection) => {
      connection.once('close', this.limit.add(clientAddress(connection.request, this.trusts)));
    });
    return server;
  }
}

type EngineConnection = {
  request: Parameters<typeof clientAddress>[0];
  once: (event: 'close', then: () => void) => void;
};
