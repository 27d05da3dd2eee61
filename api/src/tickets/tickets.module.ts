import { type DynamicModule, Module } from '@nestjs/common';
import { IdempotencyFingerprint } from './idempotency-key';
import { EraseOriginal } from './original/erase-original';
import { OpenOriginal } from './original/open-original';
import { OriginalController } from './original/original.controller';
import { RevealOriginal } from './original/reveal-original';
import { ReadTickets } from './read-tickets';
import { MaskDraft } from './review/mask-draft';
import { ReviewController } from './review/review.controller';
import { ReviewTicket } from './review/review-ticket';
import { SubmitBatch } from './submit-batch';
import { SubmitTickets } from './submit-tickets';
import { TicketsController } from './tickets.controller';

/** Intake and reading of tickets. */
@Module({})
export class TicketsModule {
  static with(masterKey: Buffer): DynamicModule {
    return {
      module: TicketsModule,
      controllers: [TicketsController, OriginalController, ReviewController],
      providers: [
        { provide: IdempotencyFingerprint, useValue: new IdempotencyFingerprint(masterKey) },
        SubmitTickets,
        SubmitBatch,
        ReadTickets,
        ...[OpenOriginal, RevealOriginal, EraseOriginal],
        ...[MaskDraft, ReviewTicket],
      ],
    };
  }
}
