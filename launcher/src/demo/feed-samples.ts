import { setTimeout as sleep } from 'node:timers/promises';
import type { FeedReport } from './feed-report';
import { planFeed, type Portion } from './feed-plan';
import type { Sample } from './read-samples';
import { SampleTally } from './sample-tally';
import type { Sent, YardClient } from './yard-client';

export interface Feed {
  client: YardClient;
  samples: readonly Sample[];
  /** Resolves when somebody can watch; until then tickets only trickle in. */
  audience: Promise<unknown>;
  report: (detail: string) => void;
}

const pollMs = 200;
/** Without any ticket ending for this long the rest counts as not finished. */
const patienceMs = 120_000;
const lookupsAtOnce = 8;

/** Sends the samples, follows them through the yard, and resolves when all have ended or nothing moves any more. */
export async function feedSamples({ client, samples, audience, report }: Feed): Promise<FeedReport> {
  const tally = new SampleTally();
  const clock = {
    firstSentAt: performance.now(),
    firstDoneAt: null as number | null,
    lastDoneAt: null as number | null,
  };
  const burst = { from: 0, doneBefore: 0 };
  let sending = true;
  const { seq } = await client.activity();

  const follow = async () => {
    let after = seq;
    let movedAt = performance.now();
    while (sending || (tally.done < tally.sent && performance.now() - movedAt < patienceMs)) {
      const { items } = await client.activity(after);
      after = items.at(-1)?.seq ?? after;
      const before = tally.done;
      tally.addEvents(items);
      if (tally.done > before || sending) movedAt = performance.now();
      if (tally.done > before) {
        clock.firstDoneAt ??= movedAt;
        clock.lastDoneAt = movedAt;
      }
      report(describeProgress(tally, samples.length));
      if (items.length === 0) await sleep(pollMs);
    }
  };

  const send = async ({ tickets, waitMs }: Portion<Sample>) => {
    const sent = await client.send(tickets);
    tally.addSent(sent.ids);
    if (sent.duplicates > 0) await lookUp(client, tally, sent);
    if (sent.duplicates < tickets.length) await sleep(waitMs); // What was there already is no show.
  };
  const sendAll = async () => {
    const plan = planFeed(samples);
    for (const portion of plan.trickle) await send(portion);
    if (tally.sent > 0) await audience;
    for (const portion of plan.stream) await send(portion);
    burst.from = performance.now();
    burst.doneBefore = tally.done;
    for (const portion of plan.burst) await send(portion);
    sending = false;
  };

  await Promise.all([sendAll(), follow()]);
  report(describeProgress(tally, tally.sent + tally.existing + tally.refused));
  const { sent, done, refused, existing, outcomes, existingOutcomes } = tally;
  const burstMs = clock.lastDoneAt === null ? 0 : clock.lastDoneAt - burst.from;
  return {
    ...{ sent, done, refused, existing, outcomes, existingOutcomes },
    ...clock,
    burst: { done: done - burst.doneBefore, ms: burstMs },
  };
}

/** @param expected how many samples there are */
const describeProgress = ({ done, existing, refused }: SampleTally, expected: number): string => {
  const earlier = existing > 0 ? `, ${existing} were there already` : '';
  return `${done} / ${expected - existing - refused} tickets done${earlier}`;
};

/** Asks what became of tickets of which some were sent before: the API says how many, not which. */
async function lookUp(client: YardClient, tally: SampleTally, { ids }: Sent): Promise<void> {
  const known = ids.filter((id) => id !== null);
  for (let at = 0; at < known.length; at += lookupsAtOnce) {
    const tickets = await Promise.all(known.slice(at, at + lookupsAtOnce).map((id) => client.ticket(id)));
    for (const ticket of tickets) tally.addExisting(ticket);
  }
}
