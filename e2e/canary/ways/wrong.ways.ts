import type { Identifier } from '../identifiers/identifiers';
import { each, type Question } from '../product/conversation';
import { subscribeWith } from '../product/live-listener';
import { type Campaign, headerText } from './campaign';

type Wrong = (identifier: Identifier) => [path: string, question?: Question];

const post = (body: unknown, headers: Record<string, string> = {}): Question => ({ method: 'POST', body, headers });
const url = encodeURIComponent;

/** Requests that are refused, find nothing or carry more than they should. */
const wrongRequests: Record<string, Wrong> = {
  'wrong fields': ({ sentence, value }) => [
    '/api/v1/tickets',
    post({
      subject: 5,
      body: sentence,
      source: value,
      externalId: `${value} !`,
      requester: { name: 7, email: `${value} !` },
      region: value,
      language: value,
      channel: sentence,
      createdAt: value,
      tags: [sentence.repeat(20)],
    }),
  ],
  'fields that do not exist': ({ sentence, value }) => [
    '/api/v1/tickets',
    post({
      subject: 'x',
      body: 'y',
      [value]: sentence,
      requester: { [value]: sentence },
      metadata: { [value]: [sentence] },
    }),
  ],
  'long names of metadata': ({ value }) => [
    '/api/v1/tickets',
    post({ subject: 'x', body: 'y', metadata: { [`${value} ${'x'.repeat(64)}`]: 'z' } }),
  ],
  'broken JSON': ({ sentence }) => ['/api/v1/tickets', post(`{"subject": "${sentence}, "body": ${sentence}`)],
  'JSON that begins with a value': ({ value }) => ['/api/v1/tickets', post(value)],
  'another content type': ({ sentence }) => ['/api/v1/tickets', post(sentence, { 'content-type': 'text/plain' })],
  'wrong texts to redact': ({ sentence, value }) => ['/api/v1/redact', post({ text: [sentence], [value]: value })],
  'an engine that does not exist': ({ sentence, value }) => [
    '/api/v1/analyze',
    post({ body: sentence, engine: value }),
  ],
  'wrong privacy rules': ({ value }) => [
    '/api/v1/privacy/policy',
    {
      method: 'PUT',
      body: {
        basedOn: 1,
        rules: { custom: [{ name: 'x', type: 'EMAIL', pattern: `(${value}(?=x)` }], [value]: value },
      },
    },
  ],
  'a wrong erasure': ({ sentence, value }) => [
    '/api/v1/privacy/erasures',
    post({ email: `${value} !`, reason: sentence, dryRun: value }),
  ],
  'an idempotency key that is too long': ({ value }) => [
    '/api/v1/tickets',
    post({ subject: 'x', body: 'y' }, { 'idempotency-key': `${headerText(value)} `.repeat(40) }),
  ],
  headers: ({ value }) => {
    const text = headerText(value);
    const traced = {
      baggage: `customer=${url(value)}`,
      tracestate: `canary=${url(value)}`,
      traceparent: `00-${text}-01`,
    };
    const seen = { 'user-agent': text, referer: `https://shop.example/?customer=${url(value)}`, 'x-request-id': text };
    const addressed = { 'x-forwarded-for': text, cookie: `switchyard_session=${url(value)}`, 'accept-language': text };
    return ['/api/v1/kpis', { headers: { ...traced, ...seen, ...addressed } }];
  },
  'an API key': ({ value }) => ['/api/v1/kpis', { headers: { authorization: `Bearer ${headerText(value)}` } }],
  'an origin': ({ value }) => ['/api/v1/redact', post({ text: 'x' }, { origin: `https://${url(value)}.example` })],
};

/** Addresses that hold a value. */
const addresses: Record<string, (value: string) => string> = {
  'an unknown route': (value) => `/api/v1/${value}`,
  'an unknown page': (value) => `/${value}`,
  'a ticket id': (value) => `/api/v1/tickets/${value}`,
  'a ticket’s timeline': (value) => `/api/v1/tickets/${value}/timeline`,
  'an erasure id': (value) => `/api/v1/privacy/erasures/${value}`,
  'a search': (value) => `/api/v1/tickets?q=${value}`,
  'a category': (value) => `/api/v1/tickets?category=${value}`,
  'a wrong filter': (value) => `/api/v1/tickets?status=${value}`,
  'a wrong cursor': (value) => `/api/v1/tickets?cursor=${value}`,
  'an unknown parameter': (value) => `/api/v1/tickets?${value}=1`,
  'a range of figures': (value) => `/api/v1/kpis?range=${value}`,
  'a target in the audit log': (value) => `/api/v1/audit?targetId=${value}`,
  'a queue': (value) => `/admin/queues/api/queues/${value}/1`,
  'a link to sign in': (value) => `/api/v1/sign-in-links/${value}`,
  'a parameter of the metrics': (value) => `/metrics?customer=${value}`,
};

/** Sends every identifier in by mistakes: fields, addresses, headers and sign-ins that are not as they should be. */
export async function makeMistakes(campaign: Campaign): Promise<void> {
  const { talk, identifiers, product, frames } = campaign;
  await each(identifiers, async (identifier) => {
    for (const [way, make] of Object.entries(wrongRequests)) {
      const [path, question] = make(identifier);
      await talk.ask(`${way} (${question?.method ?? 'GET'} ${path})`, path, question);
    }
    const value = url(identifier.value);
    for (const [way, address] of Object.entries(addresses)) await talk.ask(`an address: ${way}`, address(value));
    await talk.ask('an address: a queue to pause', `/admin/queues/api/queues/${value}/pause`, { method: 'PUT' });
    await talk.ask('an address: a person to remove', `/api/v1/people/${value}`, { method: 'PATCH', body: { name: 5 } });
    await subscribeWith(product, identifier, frames);
  });
  await each(identifiers.slice(0, signIns), ({ value, sentence }) =>
    talk.ask(
      'POST /session',
      '/api/v1/session',
      post({ email: value.slice(0, 254), password: sentence, code: value.slice(0, 32) }, anonymous),
    ),
  );
}

/** Each one costs a slow hash, on purpose. */
const signIns = 66;
const anonymous = { authorization: '' };
