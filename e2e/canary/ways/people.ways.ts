import type { Original } from '@switchyard/contracts';
import { neverRehydrated } from '@switchyard/domain';
import type { Identifier } from '../identifiers/identifiers';
import { each } from '../product/conversation';
import type { Campaign } from './campaign';

const stays = new Set<string>([...neverRehydrated, 'IP', 'MAC']);
const post = (body: unknown) => ({ method: 'POST', body });

/** A reply may hold what the policy lets back in, once it is approved; all else of the answer may not. */
const withoutReply = (answer: unknown) => ({ ...(answer as object), reply: null });
/** The one route that is there to show originals. */
const nothing = () => null;

/** What people who work with tickets type: texts to try, replies, reasons. `ticketOf` has a ticket for each identifier. */
export async function workWithTickets(campaign: Campaign, ticketOf: ReadonlyMap<Identifier, string>): Promise<void> {
  await each(campaign.identifiers, (identifier) => tryOut(campaign, identifier));
  await each(campaign.identifiers, async (identifier, index) => {
    const other = campaign.identifiers[(index + 1) % campaign.identifiers.length];
    const id = ticketOf.get(index % 2 === 0 ? identifier : (other ?? identifier));
    if (!id) throw new Error('an identifier has no ticket');
    await review(campaign, identifier, id);
    await reveal(campaign, identifier, ticketOf.get(identifier) ?? id);
    await erase(campaign, identifier);
  });
}

async function tryOut({ talk }: Campaign, { sentence }: Identifier): Promise<void> {
  await talk.ask('POST /redact', '/api/v1/redact', post({ text: sentence }));
  for (const engine of ['local', 'openai']) {
    const body = { subject: sentence, body: `Dear team,\n\n${sentence}\n\nBest wishes`, engine };
    await talk.ask(`POST /analyze (${engine})`, '/api/v1/analyze', post(body));
  }
}

async function review({ talk }: Campaign, { type, sentence, value }: Identifier, id: string): Promise<void> {
  const path = `/api/v1/tickets/${id}/review`;
  const wrong = { action: 'correct', corrections: { category: value.slice(0, 64), urgency: value, [value]: value } };
  await talk.ask('POST /tickets/:id/review (wrong corrections)', path, post(wrong));
  const wrongLabel = { action: 'correct', corrections: { category: value.slice(0, 64) } };
  await talk.ask('POST /tickets/:id/review (no such label)', path, post(wrongLabel));
  const draft = `Hello,\n\nwe have noted what you wrote: ${sentence}\n\nThe support team`;
  const without = stays.has(type) ? undefined : withoutReply;
  const question = { ...post({ action: 'approve', draft }), ...(without ? { without } : {}) };
  const { status } = await talk.ask('POST /tickets/:id/review', path, question);
  if (status !== 200) throw new Error(`a review was answered ${status}`);
}

/** Shows the original, which must hold the value: else the scan would look for what never came in. */
async function reveal({ talk }: Campaign, { number, sentence, value }: Identifier, id: string): Promise<void> {
  const reason = encodeURIComponent(`Asked by phone: ${sentence}`);
  const path = `/api/v1/tickets/${id}/original?reason=${reason}`;
  const { body } = await talk.ask('GET /tickets/:id/original', path, { without: nothing });
  if (!(body as Original).body.includes(value)) throw new Error(`identifier ${number} did not arrive`);
}

async function erase({ talk }: Campaign, { type, value, sentence, number }: Identifier): Promise<void> {
  const email = type === 'EMAIL' ? value : `nobody-${number}@void.example`;
  const wish = { email, reason: `Asked for it. ${sentence}`.slice(0, 200) };
  const path = '/api/v1/privacy/erasures';
  await talk.ask('POST /privacy/erasures (dry run)', path, post({ ...wish, dryRun: true }));
  // Every second address keeps its tickets, so that what was made of them is there to be scanned.
  if (type !== 'EMAIL' || number % 2 === 0) await talk.ask('POST /privacy/erasures', path, post(wish));
}
