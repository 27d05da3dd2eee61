import type { TicketAccepted, TicketBatchAccepted } from '@switchyard/contracts';
import { eventually } from '@switchyard/testing';
import type { Identifier } from '../identifiers/identifiers';
import { each } from '../product/conversation';
import { ask } from '../scanning/database.place';
import { type Campaign, headerText, inGroups } from './campaign';

type TicketOf = (identifiers: Identifier[]) => object;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const regionOf = (identifiers: Identifier[]) => ({ region: identifiers[0]?.region ?? undefined });
const oneOf = (identifiers: Identifier[], type: Identifier['type']) =>
  identifiers.find((each) => each.type === type)?.value;

/** A ticket for a group of identifiers, by the name of the way and the size of the groups. */
const ticketWays: Record<string, { size: number; ticket: TicketOf }> = {
  body: {
    size: 1,
    ticket: (group) => ({ subject: 'Question about my account', body: group[0]?.sentence, ...regionOf(group) }),
  },
  subject: {
    size: 1,
    ticket: (group) => ({
      subject: group[0]?.sentence,
      body: 'As I wrote above. Please answer soon.',
      ...regionOf(group),
    }),
  },
  html: {
    size: 1,
    ticket: (group) => ({
      subject: 'Message from the form',
      body: `<html><body><p>Hello,</p><p>${escaped(group[0]?.sentence ?? '')}</p><p>Many thanks</p></body></html>`,
      ...regionOf(group),
    }),
  },
  'several in one': {
    size: 4,
    ticket: (group) => ({ subject: 'My details', body: group.map(({ sentence }) => sentence).join('\n\n') }),
  },
  'requester, tags and metadata': {
    size: 1,
    ticket: (group) => {
      const email = oneOf(group, 'EMAIL');
      const { value = '', sentence = '' } = group[0] ?? {};
      return {
        subject: `Order of ${oneOf(group, 'PERSON') ?? email ?? 'last week'}`,
        body: `It has not arrived. ${oneOf(group, 'PERSON') ?? ''} ${email ?? ''}`,
        requester: { name: oneOf(group, 'PERSON') ?? value, ...(email ? { email } : {}) },
        tags: [value.slice(0, 64)],
        metadata: { note: sentence, value, [value.slice(0, 64)]: true },
      };
    },
  },
};

/** Sends every identifier in by tickets of all kinds, one by one and in a batch, and waits until they are sorted. `round` is told with them. */
export async function sendTickets(campaign: Campaign, round: string): Promise<Map<Identifier, string>> {
  const { talk, identifiers, cameBy } = campaign;
  const alone = new Map<Identifier, string>();
  for (const [way, { size, ticket }] of Object.entries(ticketWays)) {
    await each(inGroups(identifiers, size), async (group) => {
      const headers: Record<string, string> =
        way === 'body' ? { 'idempotency-key': headerText(`${round} ${group[0]?.value}`) } : {};
      const body = ticket(group);
      const answer = await talk.ask(`POST /tickets (${way})`, '/api/v1/tickets', { method: 'POST', headers, body });
      if (answer.status !== 202) throw new Error(`a ticket (${way}) was answered ${answer.status}`);
      const { id } = answer.body as TicketAccepted;
      cameBy.set(id, `${way}, ${round}`);
      if (way === 'body' && group[0]) alone.set(group[0], id);
    });
  }
  await sendBatches(campaign, round);
  await untilSorted(campaign);
  return alone;
}

async function sendBatches({ talk, identifiers, cameBy }: Campaign, round: string): Promise<void> {
  for (const group of inGroups(identifiers, 200)) {
    const good = group.map(({ sentence, region }) => ({
      subject: 'Batch',
      body: `Hello, ${sentence}`,
      region: region ?? undefined,
    }));
    const bad = group.map(({ sentence, value }) => ({ subject: 5, body: sentence, region: value, [value]: sentence }));
    const body = { tickets: [...good, ...bad] };
    const answer = await talk.ask('POST /tickets/batch', '/api/v1/tickets/batch', { method: 'POST', body });
    const { ids, rejected } = answer.body as TicketBatchAccepted;
    if (rejected.length !== group.length) throw new Error(`a batch was answered ${answer.status}`);
    for (const id of ids) if (id) cameBy.set(id, `batch, ${round}`);
  }
}

/** Waits until no ticket is unfinished. */
export async function untilSorted({ product }: Campaign): Promise<void> {
  await eventually(
    async () => {
      const [row] = await ask<{ left: number }>(
        product.databaseUrl,
        `SELECT count(*)::integer AS left FROM ticket WHERE status IN ('queued', 'processing')`,
      );
      if (row?.left !== 0) throw new Error(`${row?.left} tickets have not been processed in time`);
    },
    { timeoutMs: 600_000, everyMs: 300 },
  );
}
