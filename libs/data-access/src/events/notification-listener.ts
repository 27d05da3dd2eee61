import { Client } from 'pg';
import { channels } from './channels';
import type { ProgressNotice } from './progress-channel';

export interface NotificationHandlers {
  onEvents: () => void;
  onProgress: (notices: ProgressNotice[]) => void;
  onError: (error: Error) => void;
}

const reconnectDelayMs = 1_000;

/** Listens on its own connection and opens a new one whenever it is lost. Notifications sent meanwhile are missed. */
export class NotificationListener {
  private client: Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly handlers: NotificationHandlers,
  ) {}

  async open(): Promise<void> {
    const client = new Client({ connectionString: this.url, application_name: 'switchyard-listen', keepAlive: true });
    let lost = false;
    const onLost = (error: Error) => {
      if (lost || this.closed) return;
      lost = true;
      this.handlers.onError(error);
      client.end().catch(() => undefined);
      this.timer = setTimeout(() => void this.open(), reconnectDelayMs);
    };
    client.on('error', onLost);
    client.on('end', () => onLost(new Error('the notification connection was closed')));
    client.on('notification', ({ channel, payload }) => {
      if (channel === channels.events) this.handlers.onEvents();
      else this.handlers.onProgress(JSON.parse(payload ?? '[]') as ProgressNotice[]);
    });
    try {
      await client.connect();
      for (const channel of Object.values(channels)) await client.query(`LISTEN ${channel}`);
      this.client = client;
      this.handlers.onEvents(); // something may have happened while nobody listened
    } catch (error) {
      onLost(error as Error);
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }
}
