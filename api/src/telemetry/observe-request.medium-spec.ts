import type { AddressInfo } from 'node:net';
import { Controller, Get, HttpCode, Logger, Param, Post, Req } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ApiMetrics, currentTraceId, openLogger } from '@switchyard/telemetry';
import { eventually } from '@switchyard/testing';
import type { Request } from 'express';
import { observeRequests } from './observe-request.middleware';
import { requestContext } from './request-context.middleware';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const actorId = '3f0c2a52-0a66-4c1e-8d7e-1f0c6b2a9d10';

@Controller('things')
class ThingsController {
  private readonly logger = new Logger('things');

  @Get(':name')
  one(@Param('name') name: string, @Req() request: object) {
    Object.assign(request, { actor: { kind: 'person', id: actorId } });
    this.logger.log('looked at');
    return { length: name.length, traceId: currentTraceId() };
  }

  @Post()
  @HttpCode(503)
  busy() {
    return {};
  }

  @Get(':name/slow')
  slow(@Req() request: Request) {
    return new Promise((done) => request.once('close', () => done({})));
  }
}

describe('observeRequests and requestContext', () => {
  const lines: string[] = [];
  const metrics = new ApiMetrics();
  let app: NestExpressApplication;
  let url: string;

  beforeAll(async () => {
    Logger.overrideLogger(
      await openLogger({
        process: 'api',
        log: { level: 'log', format: 'json' },
        destination: { write: (line: string) => void lines.push(line) },
      }),
    );
    class SpecModule {}
    app = await NestFactory.create<NestExpressApplication>({ module: SpecModule, controllers: [ThingsController] });
    app.use(requestContext);
    app.use(observeRequests(metrics));
    await app.listen(0, '127.0.0.1');
    url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  });
  afterAll(() => app.close());

  const lineOf = (requestId: string | null, context = 'http') =>
    eventually(() => {
      const found = lines
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .find((line) => line['requestId'] === requestId && line['context'] === context);
      expect(found).toBeDefined();
      return found;
    });

  it('gives the request an id that answer, log and code share, and takes the caller’s', async () => {
    const response = await fetch(`${url}/things/zebedee?email=z@example.org`, {
      headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
    });
    expect(response.headers.get('x-request-id')).toBe(traceId);
    expect(await response.json()).toEqual({ length: 7, traceId });
    expect(await lineOf(traceId)).toMatchObject({
      process: 'api',
      msg: 'request',
      method: 'GET',
      route: '/things/:name',
      status: 200,
      actorId,
      ms: expect.any(Number),
    });
    expect(await lineOf(traceId, 'things')).toMatchObject({ msg: 'looked at' });
    expect(lines.join()).not.toMatch(/zebedee|example\.org/);
  });

  it('makes an id for each request that brings none', async () => {
    const ids = await Promise.all(
      [1, 2].map(async () =>
        (await fetch(`${url}/things/a`, { headers: { traceparent: 'x' } })).headers.get('x-request-id'),
      ),
    );
    expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(ids[0]).not.toBe(ids[1]);
  });

  it('measures by method, route and class of status', async () => {
    await fetch(`${url}/things`, { method: 'POST' });
    const nowhere = await fetch(`${url}/zebedee/quagmire`);
    expect(await lineOf(nowhere.headers.get('x-request-id'))).toMatchObject({ route: 'none', status: 404 });
    const page = await metrics.registry.metrics();
    const count = 'switchyard_http_request_duration_seconds_count';
    expect(page).toContain(`${count}{method="POST",route="/things",status="5xx"} 1`);
    expect(page).toContain(`${count}{method="GET",route="none",status="4xx"} 1`);
    expect(page).toMatch(/_count\{method="GET",route="\/things\/:name",status="2xx"\} \d/);
    expect(page).not.toMatch(/zebedee/);
  });

  it('tells a client that went away', async () => {
    const leave = new AbortController();
    const left = fetch(`${url}/things/a/slow`, { signal: leave.signal }).catch(() => 'left');
    setTimeout(() => leave.abort(), 100);
    expect(await left).toBe('left');
    await eventually(async () =>
      expect(await metrics.registry.metrics()).toContain('route="/things/:name/slow",status="aborted"} 1'),
    );
    expect(lines.join()).toContain('"aborted":true');
  });
});
