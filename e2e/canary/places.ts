import { relative } from 'node:path';
import type { Conversation } from './product/conversation';
import type { LiveListener } from './product/live-listener';
import type { Product } from './product/product';
import { databasePlace } from './scanning/database.place';
import { filesPlace } from './scanning/files.place';
import type { Evidence, Place } from './scanning/place';
import { Recording } from './scanning/recorded.place';
import { redisFolder, redisPlace } from './scanning/redis.place';

/** The name of the span's attribute, or of another part of it, that stands before a place in OTLP's JSON. */
function partOfSpan(text: string, at: number): { where: string } {
  const before = text.slice(Math.max(0, at - 400), at);
  const [attribute] = [...before.matchAll(/"key":"([^"]+)"/g)].slice(-1);
  const [part] = [...before.matchAll(/"(\w+)":/g)].slice(-1);
  return { where: attribute ? `span attribute ${attribute[1]}` : `span, ${part?.[1] ?? 'somewhere'}` };
}

function* tracesOf({ collector }: Product): Iterable<Evidence> {
  let request = 0;
  for (const text of collector.raw().split('\n')) {
    yield { where: 'span', piece: `export ${++request}`, text, locate: (at) => partOfSpan(text, at) };
  }
}

function* receivedBy({ simulator }: Product): Iterable<Evidence> {
  let request = 0;
  for (const text of simulator.received()) yield { where: 'chat completion', piece: `request ${++request}`, text };
}

/** Everywhere that a value could have gone while the product runs. */
export async function placesOf(product: Product, talk: Conversation, live: LiveListener): Promise<Place[]> {
  const { databaseUrl, redisUrl, dataDir, clusterDir, log } = product;
  const cluster = relative(dataDir, clusterDir);
  const redis = redisUrl
    ? [redisPlace(redisUrl), filesPlace('Redis, append-only file', await redisFolder(redisUrl))]
    : [];
  return [
    databasePlace(databaseUrl),
    filesPlace('Postgres, files of the cluster with its write-ahead log', clusterDir, (path) =>
      /(^|\/)base\/[14]$/.test(path),
    ),
    ...redis,
    filesPlace('data folder beside the cluster', dataDir, (path) => path === cluster),
    log.asPlace('logs of the API and the workers', 'lines'),
    new Recording().asPlace('traces', 'exports', () => tracesOf(product)),
    talk.answers.asPlace('answers of the API, exports, metrics and the queue board', 'answers'),
    live.frames.asPlace('frames of the live connection', 'frames'),
    new Recording().asPlace('what the language model received', 'requests', () => receivedBy(product)),
  ];
}
