import type { TicketEntity } from './ticket.entity';
import type { TicketResultEntity } from './ticket-result.entity';

type State = Pick<
  TicketEntity,
  | 'id'
  | 'source'
  | 'externalId'
  | 'channel'
  | 'region'
  | 'status'
  | 'run'
  | 'receivedAt'
  | 'createdAt'
  | 'failureCode'
  | 'failureDetail'
  | 'originalErasedAt'
>;

/** What a run made of a ticket. */
export type StoredResult = { [K in keyof TicketResultEntity]: TicketResultEntity[K] };

/** A ticket with the result of its current run, if there is one yet. */
export interface TicketView extends State {
  result: StoredResult | null;
}

/** What a list shows of a ticket: without the body. */
export interface TicketRow extends Omit<State, 'createdAt' | 'failureCode' | 'failureDetail' | 'originalErasedAt'> {
  result: Pick<
    StoredResult,
    | 'redactedSubject'
    | 'industry'
    | 'category'
    | 'urgency'
    | 'sentiment'
    | 'language'
    | 'categoryConfidence'
    | 'engine'
    | 'piiItems'
    | 'processedAt'
  > | null;
}
