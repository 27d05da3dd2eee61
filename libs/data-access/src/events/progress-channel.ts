import type { ProcessingStep } from '@switchyard/domain';
import type { DataSource } from 'typeorm';
import { channels } from './channels';

export interface ProgressNotice {
  ticketId: string;
  step: ProcessingStep;
}

/** Postgres refuses payloads of 8,000 bytes; a notice takes about 70. */
const noticesPerMessage = 80;

/** Sends where running jobs stand to whoever listens. Best effort. */
export class ProgressChannel {
  constructor(private readonly dataSource: DataSource) {}

  async send(notices: readonly ProgressNotice[]): Promise<void> {
    for (let start = 0; start < notices.length; start += noticesPerMessage) {
      await this.dataSource.query('SELECT pg_notify($1, $2)', [
        channels.progress,
        JSON.stringify(notices.slice(start, start + noticesPerMessage)),
      ]);
    }
  }
}
