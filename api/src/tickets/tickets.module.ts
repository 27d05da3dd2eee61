import { type DynamicModule, Module } from '@nestjs/common';
import { TextSealer } from '@switchyard/pii/sealing';
import { IdempotencyFingerprint } from './idempotency-key';
import { ReadTickets } from './read-tickets';
import { SubmitBatch } from './submit-batch';
import { SubmitTickets } from './submit-tickets';
import { TicketsController } from './tickets.controller';

/** Intake and reading of tickets. */
@Module({})
export class TicketsModule {
  static sealedWith(masterKey: Buffer): DynamicModule {
    return {
      module: TicketsModule,
      controllers: [TicketsController],
      providers: [
        { provide: TextSealer, useValue: new TextSealer(masterKey) },
        { provide: IdempotencyFingerprint, useValue: new IdempotencyFingerprint(masterKey) },
        SubmitTickets,
        SubmitBatch,
        ReadTickets,
      ],
    };
  }
}
