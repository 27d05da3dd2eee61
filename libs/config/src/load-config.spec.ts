import { ConfigError } from './config-error';
import { parseConfig } from './load-config';

const linesOf = (env: Record<string, string>): readonly string[] => {
  try {
    parseConfig(env, '/srv');
  } catch (error) {
    if (error instanceof ConfigError) return error.lines;
    throw error;
  }
  return [];
};

describe('parseConfig', () => {
  it('needs nothing', () => {
    const config = parseConfig({}, '/srv');
    expect(config.database.url).toBeNull();
    expect(config.queue.redisUrl).toBeNull();
    expect(config.dataDir).toBe('/srv/.data');
    expect(config.triage.mode).toBe('local');
    expect(config.http).toMatchObject({ host: '127.0.0.1', port: 3000 });
  });

  it('treats an empty value as not set', () => {
    expect(parseConfig({ PORT: '', DATABASE_URL: '', OPENAI_API_KEY: '' }, '/srv').http.port).toBe(3000);
  });

  it.each([
    [{ PORT: 'eighty' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
    [{ REDIS_URL: 'localhost' }, 'REDIS_URL'],
    [{ TRIAGE_ENGINE: 'magic' }, 'TRIAGE_ENGINE'],
    [{ TRIAGE_ENGINE: 'openai' }, 'OPENAI_API_KEY'],
    [{ DATABASE_URL: 'postgres://db/x' }, 'MASTER_KEY'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ WORKER_CONCURRENCY: '0' }, 'WORKER_CONCURRENCY'],
    [{ CORS_ORIGINS: 'https://a.example, nonsense' }, 'CORS_ORIGINS'],
  ])('%j is refused by a line that names the variable', (env, name) => {
    const lines = linesOf(env);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.startsWith(`${name}: `)).toBe(true);
  });

  it('reports all wrong variables at once and never a value', () => {
    const lines = linesOf({ PORT: 'x', OPENAI_BASE_URL: 'secret-thing' });
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain('secret-thing');
  });

  it('uses the cascade when a key is given', () => {
    expect(parseConfig({ OPENAI_API_KEY: 'k' }, '/srv').triage.mode).toBe('cascade');
    expect(parseConfig({ OPENAI_API_KEY: 'k', TRIAGE_ENGINE: 'local' }, '/srv').triage.mode).toBe('local');
  });

  it('splits origins', () => {
    expect(parseConfig({ CORS_ORIGINS: 'https://a.example/, https://b.example' }, '/srv').http.corsOrigins).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
  });
});
