import { Logger } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { inRequest } from '../context/request-context';
import type { LoggerOptions } from './open-logger';
import { openLogger } from './open-logger';

interface Line {
  level: string;
  msg: string;
  error?: {
    type: string;
    code?: string;
    message?: string;
    stack?: string[];
    cause?: { type: string };
    errors?: unknown[];
  };
  [field: string]: unknown;
}

const secret = /zebedee|quagmire|example\.org|4111|sk-live|charged twice|hunter2/i;

async function open(options: Partial<LoggerOptions> = {}) {
  const lines: string[] = [];
  const logger = await openLogger({
    process: 'worker',
    log: { level: 'verbose', format: 'json' },
    destination: { write: (line: string) => void lines.push(line) },
    ...options,
  });
  const last = () => JSON.parse(lines.at(-1) ?? '{}') as Line;
  return { logger, last, text: () => lines.join('') };
}

class OwnError extends Error {}
class Derived extends OwnError {}

describe('PinoLogger', () => {
  it('writes time, level, process and context', async () => {
    const { logger, last } = await open();
    logger.warn('sweep failed', 'Reconciler');
    expect(last()).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: 'warn',
      process: 'worker',
      context: 'Reconciler',
      msg: 'sweep failed',
    });
  });

  it.each([
    ['fatal', 'fatal'],
    ['error', 'error'],
    ['log', 'info'],
    ['debug', 'debug'],
    ['verbose', 'trace'],
  ] as const)('calls %s %s', async (method, level) => {
    const { logger, last } = await open();
    logger[method]('words', 'Context');
    expect(last()).toMatchObject({ level, msg: 'words', context: 'Context' });
  });

  it('keeps to its level', async () => {
    const { logger, text } = await open({ log: { level: 'warn', format: 'json' } });
    logger.log('too much');
    expect(text()).toBe('');
    logger.error('enough');
    expect(text()).toContain('enough');
  });

  it('knows the request it serves', async () => {
    const { logger, last } = await open();
    const id = 'a'.repeat(32);
    inRequest(id, () => logger.log('in a request'));
    expect(last().requestId).toBe(id);
    logger.log('outside');
    expect(last()).not.toHaveProperty('requestId');
  });

  it('lets out fields of the list alone, in their form', async () => {
    const { logger, last, text } = await open();
    logger.log(
      'request',
      {
        method: 'POST',
        route: '/api/v1/tickets/:id',
        status: 202,
        ms: 12.5,
        actorId: 'zebedee.quagmire@example.org',
        subject: 'I was charged twice',
        body: { text: 'Zebedee Quagmire, 4111 1111 1111 1111' },
        headers: { authorization: 'Bearer sk-live-1', cookie: 'session=hunter2' },
        code: 'no code: Zebedee',
      },
      'http',
    );
    expect(last()).toMatchObject({
      msg: 'request',
      method: 'POST',
      route: '/api/v1/tickets/:id',
      status: 202,
      ms: 12.5,
    });
    for (const name of ['actorId', 'subject', 'body', 'headers', 'code']) expect(last()).not.toHaveProperty(name);
    expect(text()).not.toMatch(secret);
  });

  it('says type, code and frames of an error, not its message', async () => {
    const { logger, last, text } = await open();
    const error = Object.assign(new TypeError('Zebedee <zebedee.quagmire@example.org> was charged twice'), {
      code: 'E_ODD',
    });
    logger.warn('it failed', error, 'Spec');
    expect(last()).toMatchObject({ msg: 'it failed', context: 'Spec', error: { type: 'TypeError', code: 'E_ODD' } });
    expect(last().error?.stack?.join()).toContain('pino-logger.spec');
    expect(text()).not.toMatch(secret);
  });

  it('says nothing of the rows that Postgres and TypeORM put into their errors', async () => {
    const { logger, last, text } = await open();
    const fromPostgres = Object.assign(new Error('duplicate key value "zebedee.quagmire@example.org"'), {
      code: '23505',
      detail: 'Key (email)=(zebedee.quagmire@example.org) already exists.',
      hint: 'Zebedee',
      where: 'hunter2',
    });
    const error = new QueryFailedError('INSERT INTO person VALUES ($1)', ['Zebedee Quagmire'], fromPostgres);
    logger.error('cannot store', { ticketId: '0b5cc1f5-7f1e-4ee0-8d3b-0a3a6d1f0a11' }, error, 'Spec');
    expect(last().error).toMatchObject({ type: 'QueryFailedError', code: '23505' });
    expect(last().ticketId).toBe('0b5cc1f5-7f1e-4ee0-8d3b-0a3a6d1f0a11');
    expect(text()).not.toMatch(secret);
  });

  it('follows causes and collected errors without their words', async () => {
    const { logger, last, text } = await open();
    const cause = new RangeError('https://example.org/?token=hunter2');
    logger.error('fetch', new Error('fetch failed for zebedee', { cause }), 'Spec');
    expect(last().error?.cause).toMatchObject({ type: 'RangeError' });
    logger.error('many', new AggregateError([cause, 'Zebedee'], 'all of Zebedee'), 'Spec');
    expect(last().error?.errors).toEqual([expect.objectContaining({ type: 'RangeError' }), { type: 'string' }]);
    expect(text()).not.toMatch(secret);
  });

  it('gives the message of classes that are known to hold no values, and of no class derived from them', async () => {
    const { logger, last } = await open({ plainErrors: [OwnError] });
    logger.error('ours', new OwnError('the key does not fit'), 'Spec');
    expect(last().error?.message).toBe('the key does not fit');
    logger.error('derived', new Derived('Zebedee'), 'Spec');
    expect(last().error).not.toHaveProperty('message');
  });

  it('takes a stack that is given as text for its frames alone', async () => {
    const { logger, last, text } = await open();
    const { stack } = new Error('Zebedee Quagmire');
    logger.error('failed', stack, 'ExceptionsHandler');
    expect(last().error?.stack?.length).toBeGreaterThan(0);
    expect(text()).not.toMatch(secret);
  });

  it('takes an error in the message’s place, and anything else there, for what it is', async () => {
    const { logger, last, text } = await open();
    logger.error(new SyntaxError('Unexpected token Z in "Zebedee"'), undefined, 'ExceptionsHandler');
    expect(last()).toMatchObject({ msg: 'SyntaxError', error: { type: 'SyntaxError' } });
    logger.error({ message: 'Zebedee', status: 500 }, 'Spec');
    expect(last()).toMatchObject({ msg: '', status: 500 });
    logger.error('thrown', 'Zebedee Quagmire was charged twice, as he wrote on paper', 'Spec');
    expect(text()).not.toMatch(secret);
  });

  it('is what Nest’s loggers write to', async () => {
    const { logger, last } = await open();
    Logger.overrideLogger(logger);
    new Logger('SubmitTickets').warn('stored but not queued yet', { count: 3 }, new Error('Zebedee'));
    expect(last()).toMatchObject({ context: 'SubmitTickets', count: 3, error: { type: 'Error' } });
  });
});
