import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type AppConfig, parseConfig } from '@switchyard/config';
import type { Problem } from '@switchyard/contracts';
import type { Role } from '@switchyard/domain';
import type { TestBackend, TestDatabase } from '@switchyard/testing';
import { openYard } from '@switchyard/yard';
import { ApiModule } from '../api.module';
import { ManageApiKeys } from '../auth/api-keys/manage-api-keys';
import { atConsole } from '../auth/links/first-link';
import { configureApi } from '../configure-api';

/** Sends JSON and gives status, headers and the parsed answer; null where there is no body. */
export type Call = <T = Problem>(
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer<T>>;

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

/** The whole API on a free port of this machine. */
export interface ApiUnderTest {
  /** Without a slash at the end. */
  url: string;
  app: NestExpressApplication;
  config: AppConfig;
  /** An admin's API key. */
  key: string;
  /** Calls with the admin's key. */
  call: Call;
  /** Calls with these headers and nothing else to say who it is. */
  callWith: (headers: Record<string, string>) => Call;
  /** Makes an API key. */
  newKey: (role: Role) => Promise<string>;
  close: () => Promise<void>;
}

/** Starts the API as production does, on the servers of a backend, or on one database alone. */
export async function startApi(
  servers: Pick<TestBackend, 'databaseUrl' | 'redisUrl'> | Pick<TestDatabase, 'url'>,
  env: Record<string, string> = {},
): Promise<ApiUnderTest> {
  const { databaseUrl, redisUrl } = 'url' in servers ? { databaseUrl: servers.url, redisUrl: null } : servers;
  const variables = {
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl ?? '',
    MASTER_KEY: randomBytes(32).toString('base64'),
    ...env,
  };
  const config = parseConfig(variables, process.cwd());
  const yard = await openYard(config, () => undefined);
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.inYard(config, yard), {
    bodyParser: false,
    abortOnError: false,
    logger: ['error', 'fatal'],
  });
  configureApi(app, config);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const newKey = async (role: Role) => {
    const wish = { name: `a ${role}`, role, expiresInDays: null };
    return (await app.get(ManageApiKeys, { strict: false }).create(atConsole, wish)).key;
  };
  const key = await newKey('admin');
  const callWith = (headers: Record<string, string>) => caller(url, headers);
  const call = callWith({ authorization: `Bearer ${key}` });
  return { url, app, config, key, call, callWith, newKey, close: () => app.close() };
}

const caller = (url: string, always: Record<string, string>) =>
  async function call<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(url + path, {
      method,
      redirect: 'manual',
      headers: { ...always, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = (response.headers.get('content-type') ?? '').includes('json');
    return { status: response.status, headers: response.headers, body: (isJson ? JSON.parse(text) : null) as T };
  };
