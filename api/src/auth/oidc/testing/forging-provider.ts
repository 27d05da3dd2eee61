import { createHmac, sign } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { client } from './client';
import { listen } from './listen';
import { newSigningKey } from './signing-key';

type Claims = Record<string, unknown>;
type Algorithm = 'RS256' | 'HS256' | 'none';

/** What is wrong with an ID token; nothing, when empty. */
export interface Forgery {
  claims?: Claims;
  algorithm?: Algorithm;
  /** Signed by a key that the provider does not publish. */
  foreignKey?: boolean;
  /** `iss` of the authorization response. */
  responseIssuer?: string;
}

/** A provider that signs everybody in as one person, with ID tokens that can be wrong in one thing. */
export interface ForgingProvider {
  issuer: string;
  forge: (forgery: Forgery) => void;
  close: () => Promise<void>;
}

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString());
}

export async function startForgingProvider(person: Claims): Promise<ForgingProvider> {
  const { url: issuer, handle, close } = await listen();
  const [published, foreign] = [newSigningKey('published'), newSigningKey('published')];
  const metadata = {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
    authorization_response_iss_parameter_supported: true,
  };
  let forgery: Forgery = {};

  const signature = (input: string, algorithm: Algorithm) => {
    if (algorithm === 'none') return '';
    if (algorithm === 'HS256') return createHmac('sha256', client.secret).update(input).digest('base64url');
    const { privateKey } = forgery.foreignKey ? foreign : published;
    return sign('sha256', Buffer.from(input), privateKey).toString('base64url');
  };
  const idToken = (nonce: string) => {
    const { claims, algorithm = 'RS256' } = forgery;
    const now = Math.floor(Date.now() / 1000);
    const standard = { iss: issuer, aud: client.id, iat: now, exp: now + 60, nonce };
    const input = `${encode({ alg: algorithm, kid: 'published' })}.${encode({ ...standard, ...person, ...claims })}`;
    return `${input}.${signature(input, algorithm)}`;
  };

  handle((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer);
    const json = (body: object) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    if (pathname === '/.well-known/openid-configuration') return void json(metadata);
    if (pathname === '/jwks') return void json({ keys: [published.publicJwk] });
    if (pathname === '/authorize') {
      const back = new URL(searchParams.get('redirect_uri') ?? issuer);
      const answer = { code: searchParams.get('nonce') ?? '', state: searchParams.get('state') ?? '' };
      back.search = new URLSearchParams({ ...answer, iss: forgery.responseIssuer ?? issuer }).toString();
      return void response.writeHead(302, { location: back.href }).end();
    }
    void formOf(request).then((form) => {
      if (form.get('client_secret') !== client.secret) response.statusCode = 401;
      json({ access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: idToken(form.get('code') ?? '') });
    });
  });
  const forge = (next: Forgery) => {
    forgery = next;
  };
  return { issuer, forge, close };
}
