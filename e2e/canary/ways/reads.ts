import type { ActivityPage } from '@switchyard/contracts';
import { each } from '../product/conversation';
import type { Campaign } from './campaign';

interface Parameter {
  name: string;
  in: string;
  schema?: { enum?: string[] };
}

interface OpenApi {
  paths: Record<string, { get?: { parameters?: Parameter[] } }>;
}

/** Shows originals to those who may see them; what it answers is scanned by nobody, that it is audited is. */
const meantToHoldValues = '/api/v1/tickets/{id}/original';

/** Asks every route that can be read, of the API, the queue board and the metrics, with what is stored now. */
export async function readEverything(campaign: Campaign): Promise<void> {
  const { talk } = campaign;
  const document = await talk.ask('GET /api/docs/openapi.json', '/api/docs/openapi.json');
  const { paths } = document.body as OpenApi;
  for (const [path, { get }] of Object.entries(paths)) {
    if (!get || path === meantToHoldValues) continue;
    await each(await idsFor(path, campaign), async (id) => {
      for (const query of queriesOf(get.parameters ?? []))
        await readPages(campaign, path, path.replace('{id}', id), query);
    });
  }
  await readActivity(campaign);
  await readBoard(campaign);
  for (const path of ['/metrics', '/', '/api/docs', '/admin/queues']) await talk.ask(`GET ${path}`, path);
}

async function idsFor(path: string, { talk, cameBy }: Campaign): Promise<string[]> {
  if (!path.includes('{id}')) return [''];
  if (path.includes('/tickets/')) return [...cameBy.keys()];
  const { body } = await talk.ask(`GET ${path}`, path.replace('/{id}', ''));
  return (body as { items: { id: string }[] }).items.map(({ id }) => id);
}

/** No parameter, and every value that one of them may have. */
function queriesOf(parameters: readonly Parameter[]): Record<string, string>[] {
  const choices = parameters.filter((parameter) => parameter.in === 'query' && parameter.schema?.enum);
  return [{}, ...choices.flatMap(({ name, schema }) => (schema?.enum ?? []).map((value) => ({ [name]: value })))];
}

async function readPages(
  { talk }: Campaign,
  route: string,
  path: string,
  query: Record<string, string>,
): Promise<void> {
  let cursor: string | null | undefined;
  do {
    const search = new URLSearchParams({ ...query, ...(cursor ? { cursor } : {}) });
    const { body } = await talk.ask(`GET ${route}`, `${path}?${search.toString()}`);
    cursor = typeof body === 'object' && body !== null ? (body as { nextCursor?: string | null }).nextCursor : null;
  } while (cursor && Object.keys(query).length === 0);
}

/** The event log from its beginning. */
async function readActivity({ talk }: Campaign): Promise<void> {
  for (let after: number | undefined = 0; after !== undefined;) {
    const { body } = await talk.ask('GET /api/v1/activity', `/api/v1/activity?after=${after}&limit=500`);
    after = (body as ActivityPage).items.at(-1)?.seq;
  }
}

interface Board {
  queues: { name: string; jobs: { id: string }[] }[];
}

const jobsShown = 100;

async function readBoard({ talk }: Campaign): Promise<void> {
  const board = '/admin/queues/api/queues';
  const { body } = await talk.ask(`GET ${board}`, board);
  for (const { name } of (body as Board).queues) {
    const page = `${board}?activeQueue=${name}&status=latest&page=1&jobsPerPage=${jobsShown}`;
    const { queues } = (await talk.ask(`GET ${board}, its newest jobs`, page)).body as Board;
    const jobs = queues.flatMap((queue) => queue.jobs);
    for (const { id } of jobs) {
      const job = `${board}/${name}/${encodeURIComponent(id)}`;
      for (const path of [job, `${job}/logs`, `${job}/flow`]) await talk.ask(`GET ${board}/:queue/:job`, path);
    }
    for (const part of ['metrics', 'workers', 'rate-limit', 'default-job-options', 'job-data-schema']) {
      await talk.ask(`GET ${board}/:queue/${part}`, `${board}/${name}/${part}`);
    }
  }
  for (const path of ['/admin/queues/api/job-schedulers', '/admin/queues/api/redis/stats'])
    await talk.ask(`GET ${path}`, path);
}
