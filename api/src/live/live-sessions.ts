import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Authenticate } from '../auth/authenticate';
import { trustMs } from '../auth/session-lifetime';
import type { LiveNamespace, LiveSocket } from './live-client';

/** The reason a refused client gets; it asks over HTTP who it is then. */
const refusal = 'not-signed-in';

/** Lets only those in who have signed in, and closes the sockets of those who are not any more. */
@Injectable()
export class LiveSessions implements BeforeApplicationShutdown {
  private readonly logger = new Logger(LiveSessions.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly authenticate: Authenticate) {}

  /** Guards every connection to come; looks again at those that are open. */
  guard(namespace: LiveNamespace): void {
    namespace.use((socket, next) => {
      this.identify(socket).then(
        (isKnown) => next(isKnown ? undefined : new Error(refusal)),
        () => next(new Error('unavailable')),
      );
    });
    this.timer = setInterval(() => void this.lookAgain(namespace), trustMs);
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async identify(socket: LiveSocket): Promise<boolean> {
    const found = await this.authenticate.by(socket.handshake.headers);
    socket.data = found ?? {};
    return found !== null;
  }

  /** A database that is away for a moment signs nobody out. */
  private async lookAgain(namespace: LiveNamespace): Promise<void> {
    try {
      await Promise.all(
        [...namespace.sockets.values()].map(async (socket) => {
          if (!(await this.identify(socket))) socket.disconnect(true);
        }),
      );
    } catch (error) {
      this.logger.warn('could not look again at who is connected', error);
    }
  }
}
