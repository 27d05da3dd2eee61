const identifier = /^[\w.-]{1,128}$/;
const routePattern = /^[\w/:*{}().-]{1,160}$/;

const number = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const boolean = (value: unknown) => typeof value === 'boolean';
const matching = (form: RegExp) => (value: unknown) => typeof value === 'string' && form.test(value);

/**
 * Every field that a log line may have beside its message, and the form its value must have. Anything else an object holds
 * stays inside: texts, names, addresses, headers and keys have no field here, and no form that fits them.
 */
const forms = {
  requestId: matching(/^[0-9a-f]{32}$/),
  traceId: matching(/^[0-9a-f]{32}$/),
  ticketId: matching(/^[0-9a-f-]{36}$/),
  actorId: matching(/^[0-9a-f-]{36}$/),
  instance: matching(/^urn:uuid:[0-9a-f-]{36}$/),
  method: matching(/^[A-Z]{1,16}$/),
  route: matching(routePattern),
  code: matching(identifier),
  step: matching(identifier),
  queue: matching(identifier),
  backend: matching(identifier),
  worker: matching(identifier),
  part: matching(identifier),
  status: number,
  ms: number,
  delayMs: number,
  run: number,
  attempt: number,
  count: number,
  requeued: number,
  failed: number,
  concurrency: number,
  aborted: boolean,
} satisfies Record<string, (value: unknown) => boolean>;

/** The fields that log calls may use. */
export type LogFields = Partial<Record<keyof typeof forms, string | number | boolean | null | undefined>>;

/** What of `fields` may go out; the rest is left out without a word. */
export function allowedFields(fields: object): Record<string, unknown> {
  const given = fields as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(forms).flatMap(([name, fits]) => (fits(given[name]) ? [[name, given[name]]] : [])),
  );
}
