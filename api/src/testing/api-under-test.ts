import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { type AppConfig, parseConfig } from '@switchyard/config';
import type { Problem } from '@switchyard/contracts';
import type { TestBackend } from '@switchyard/testing';
import { openYard } from '@switchyard/yard';
import { ApiModule } from '../api.module';
import { configureApi } from '../configure-api';

/** The whole API on a free port of this machine. */
export interface ApiUnderTest {
  /** Without a slash at the end. */
  url: string;
  app: NestExpressApplication;
  config: AppConfig;
  /** Sends JSON and gives status, headers and the parsed answer. */
  call: <T = Problem>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ) => Promise<Answer<T>>;
  close: () => Promise<void>;
}

export interface Answer<T> {
  status: number;
  headers: Headers;
  body: T;
}

/** Starts the API as production does, on the servers of `backend`. */
export async function startApi(backend: TestBackend, env: Record<string, string> = {}): Promise<ApiUnderTest> {
  const variables = {
    DATABASE_URL: backend.databaseUrl,
    REDIS_URL: backend.redisUrl ?? '',
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
  return { url, app, config, call: caller(url), close: () => app.close() };
}

const caller = (url: string) =>
  async function call<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(url + path, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: (await response.json()) as T };
  };
