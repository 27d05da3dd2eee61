import { TaxonomyVersions, TicketOriginals, TicketRuns } from '@switchyard/data-access';
import { asRedacted, ticketOutcome, triageResult } from '@switchyard/data-access/testing';
import { findPlaceholders, type TicketText } from '@switchyard/domain';
import { vaultOf } from '@switchyard/pii/rehydration';
import { TicketKeys } from '@switchyard/pii/sealing';
import { DryRun } from '../dry-runs/dry-run.facade';
import type { ApiUnderTest } from './api-under-test';

/** Does what a worker does with a ticket, with a fixed triage of the first category and this draft. */
export async function processTicket(api: ApiUnderTest, id: string, draft: string | null = 'Dear <PERSON_1>, hello.') {
  const part = <T>(type: new (...args: never[]) => T) => api.app.get<T>(type, { strict: false });
  const stored = await part(TicketOriginals).find(id);
  if (!stored?.key) throw new Error('no key');
  const key = part(TicketKeys).unwrap(stored.key, id);
  const text = JSON.parse(key.openText(stored.sealedText)) as TicketText;
  const { name, email } = text.requester ?? {};
  const known = { names: name ? [name] : [], emails: email ? [email] : [] };
  const subject = part(DryRun).redactText(text.subject, { known });
  const body = part(DryRun).redactText(text.body, { known, alongside: [subject.text] });
  const { version, categories, industries } = await part(TaxonomyVersions).current();
  const [category, industry] = [categories[0]?.id, industries[0]?.id];
  if (!category || !industry) throw new Error('nothing to store');
  const vault = vaultOf([
    { original: text.subject, entities: subject.entities },
    { original: text.body, entities: body.entities },
  ]);
  const triage = triageResult({ category, industry, needsReview: true, reasons: ['low-confidence'] });
  const outcome = ticketOutcome(id, {
    redactedSubject: subject.text,
    redactedBody: body.text,
    maskedSubject: [],
    maskedBody: findPlaceholders(body.text),
    sealedVault: key.sealVault(1, vault),
    taxonomyVersion: version,
    triage,
    draft: draft === null ? null : asRedacted(draft),
  });
  await part(TicketRuns).store([outcome]);
  return { subject: subject.text, body: body.text, triage };
}
