import { Injectable } from '@nestjs/common';
import type { Review, ReviewTicket as Judgement } from '@switchyard/contracts';
import {
  AuditLog,
  CurrentPrivacyRules,
  TaxonomyVersions,
  TicketReader,
  TicketReviews,
  type TicketView,
} from '@switchyard/data-access';
import { rehydrate, type Vault } from '@switchyard/pii/rehydration';
import type { Request } from 'express';
import { auditOrigin } from '../../audit/audit-origin';
import { ProblemException } from '../../errors/problem';
import { OpenOriginal } from '../original/open-original';
import { ticketNotFound } from '../ticket-not-found';
import { effectiveCorrections } from './effective-corrections';
import { MaskDraft } from './mask-draft';

type Result = NonNullable<TicketView['result']>;

/** Takes a person's judgement of a result, and makes the reply that may be sent. */
@Injectable()
export class ReviewTicket {
  constructor(
    private readonly tickets: TicketReader,
    private readonly taxonomies: TaxonomyVersions,
    private readonly openOriginal: OpenOriginal,
    private readonly maskDraft: MaskDraft,
    private readonly rules: CurrentPrivacyRules,
    private readonly audit: AuditLog,
  ) {}

  /** Review, state, event and audit entry in one transaction. Throws a 404, a 400 that names a field, or a 409. */
  async review(request: Request, ticketId: string, { action, corrections, draft }: Judgement): Promise<Review> {
    const { run, result } = await this.reviewable(ticketId);
    const vault = await this.vaultOf(ticketId, run);
    const alongside = [result.redactedSubject, result.redactedBody];
    const masked = draft === undefined ? null : this.maskDraft.mask(draft, vault, alongside);
    const corrected = corrections ? effectiveCorrections(corrections, result, await this.taxonomies.current()) : null;
    const { rehydrate: types } = this.rules.rules;

    const origin = auditOrigin(request);
    const at = await this.audit.record(origin, async (database) => {
      const review = { ticketId, run, action, corrections: corrected, draft: masked?.text ?? null, by: origin };
      const stored = await new TicketReviews(database).add(review);
      if (!stored) throw notReviewable();
      const target = { kind: 'ticket', id: ticketId };
      const detail = { action, run, ...corrected };
      return { result: stored, fact: { action: 'ticket.reviewed', target, detail } };
    });

    const reply = action === 'reject' ? null : (masked?.text ?? result.draft);
    const answer = { ticketId, run, action, at: at.toISOString() };
    if (!reply) return { ...answer, reply: null, unknownPlaceholders: [] };
    const { text, unknown } = rehydrate(reply, masked?.vault ?? vault, types);
    return { ...answer, reply: text, unknownPlaceholders: unknown };
  }

  private async reviewable(ticketId: string): Promise<{ run: number; result: Result }> {
    const view = await this.tickets.get(ticketId);
    if (!view) throw ticketNotFound(ticketId);
    if (!view.result || !['processed', 'needs-review'].includes(view.status)) throw notReviewable();
    return { run: view.run, result: view.result };
  }

  /** Nothing when the original has been erased, or a newer run has begun: its placeholders stand for nothing then. */
  private async vaultOf(ticketId: string, run: number): Promise<Vault> {
    const original = await this.openOriginal.open(ticketId);
    return original?.run === run ? original.vault : {};
  }
}

function notReviewable(): ProblemException {
  const detail = 'Only a result of the current run can be reviewed. Look at the ticket again.';
  return new ProblemException(409, 'conflict', 'There is nothing to review', detail);
}
