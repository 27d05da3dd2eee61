import { piiTypes } from '@switchyard/domain';
import { makeIdentifiers } from './identifiers/identifiers';
import { placesOf } from './places';
import { Conversation } from './product/conversation';
import { leakKinds } from './product/leaky-model';
import { listenLive } from './product/live-listener';
import { type Backend, startProduct } from './product/product';
import { ask, sealedColumns } from './scanning/database.place';
import { type PlaceReport, scan } from './scanning/scan';
import { Scanner } from './scanning/scanner';
import { testScanner } from './self-test';
import type { Campaign } from './ways/campaign';
import { workWithTickets } from './ways/people.ways';
import { readEverything } from './ways/reads';
import { sendTickets, untilSorted } from './ways/tickets.ways';
import { makeMistakes } from './ways/wrong.ways';

export interface CanaryOptions {
  backend: Backend;
  /** How many identifiers; every type is among them from 33 on. */
  count: number;
  /** The same seed gives the same identifiers. */
  seed: number;
  /** Takes a line when a part of the run has ended. */
  tell: (line: string) => void;
}

/** What a run has seen. */
export interface CanaryReport {
  places: PlaceReport[];
  identifiers: number;
  types: number;
  tickets: number;
  answers: number;
  modelRequests: number;
  /** Writings of planted values that the scanner found before anything was sent. */
  selfTested: number;
}

/**
 * Starts the product on servers of its own, sends made-up personal data in by every way, and looks for it everywhere it
 * could have gone. Throws when the scanner overlooks planted values, or when a value did not arrive in its ticket.
 */
export async function runCanary({ backend, count, seed, tell }: CanaryOptions): Promise<CanaryReport> {
  const identifiers = makeIdentifiers(count, seed);
  const product = await startProduct(backend);
  try {
    const talk = new Conversation(product);
    const live = await listenLive(product);
    const places = await placesOf(product, talk, live);
    const selfTested = await testScanner(places, identifiers, seed);
    tell(`self-test: ${selfTested} writings of planted values were found in each of ${places.length} places`);

    const campaign: Campaign = { product, talk, identifiers, frames: live.frames, cameBy: new Map() };
    await send(campaign, tell);
    await readEverything(campaign);
    tell(`${talk.answers.evidence.length} answers were kept`);
    live.close();
    await product.end();
    await expectSealed(campaign);

    const scanner = new Scanner(identifiers);
    const reports: PlaceReport[] = [];
    for (const place of places) reports.push(told(await scan(place, scanner), campaign));
    const unread = reports.find(({ pieces }) => pieces === 0);
    if (unread) throw new Error(`nothing was there to be looked through in: ${unread.place}`);
    return {
      places: reports,
      identifiers: identifiers.length,
      types: new Set(identifiers.map(({ type }) => type)).size,
      tickets: campaign.cameBy.size,
      answers: talk.answers.evidence.length,
      modelRequests: product.simulator.received().length,
      selfTested,
    };
  } finally {
    await product.remove();
  }
}

async function send(campaign: Campaign, tell: CanaryOptions['tell']): Promise<void> {
  const { product, identifiers } = campaign;
  const ofEachType = identifiers.slice(0, piiTypes.length);
  await product.workBy('openai');
  for (const kind of leakKinds) {
    const round = kind === 'free text' ? identifiers : ofEachType;
    product.model.say(
      kind,
      round.map(({ sentence }) => sentence),
    );
    await sendTickets({ ...campaign, identifiers: round }, `the model says it by ${kind}`);
    tell(`${campaign.cameBy.size} tickets; the last were sorted by a language model that says it by ${kind}`);
  }
  if (product.model.unsaid() > 0)
    throw new Error(`the language model has not said ${product.model.unsaid()} sentences`);
  await product.workBy('local');
  const ticketOf = await sendTickets(campaign, 'sorted locally');
  tell(`${campaign.cameBy.size} tickets with those sorted locally`);
  await workWithTickets(campaign, ticketOf);
  tell('texts tried, results reviewed, originals shown, requesters erased');
  await makeMistakes(campaign);
  await untilSorted(campaign);
  tell('mistakes made');
}

/** Originals must be there, as bytes in the sealed columns: else there was nothing to protect. */
async function expectSealed({ product, cameBy }: Campaign): Promise<void> {
  const bytes = await ask<{ name: string }>(
    product.databaseUrl,
    `SELECT table_schema || '.' || table_name || '.' || column_name AS name FROM information_schema.columns WHERE data_type = 'bytea'`,
  );
  const names = new Set(bytes.map(({ name }) => name));
  const missing = sealedColumns.filter((column) => !names.has(column));
  if (missing.length > 0) throw new Error(`these columns do not hold bytes: ${missing.join(', ')}`);
  const [held] = await ask<{ tickets: number }>(
    product.databaseUrl,
    'SELECT count(*)::integer AS tickets FROM ticket WHERE length(sealed_text) > 0',
  );
  if (!held || held.tickets < cameBy.size / 2) throw new Error(`only ${held?.tickets} sealed texts are stored`);
}

/** Says by which way a ticket came in, where a row is one of a ticket. */
function told(report: PlaceReport, { cameBy }: Campaign): PlaceReport {
  const hits = report.hits.map((hit) => {
    const way = cameBy.get(hit.piece);
    return way ? { ...hit, piece: `${hit.piece}, sent by: ${way}` } : hit;
  });
  return { ...report, hits };
}
