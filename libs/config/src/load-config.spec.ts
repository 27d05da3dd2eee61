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
    [{ NODE_ENV: 'production' }, 'MASTER_KEY'],
    [{ TRUSTED_PROXIES: '10.0.0.0/33' }, 'TRUSTED_PROXIES'],
    [{ TRUSTED_PROXIES: 'everybody' }, 'TRUSTED_PROXIES'],
    [{ RATE_LIMIT_SIGN_IN: '0' }, 'RATE_LIMIT_SIGN_IN'],
    [{ OIDC_ISSUER: 'https://login.example.com' }, 'OIDC_CLIENT_ID'],
    [{ OIDC_ISSUER: 'login.example.com', OIDC_CLIENT_ID: 'yard' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'http://login.example.com', OIDC_CLIENT_ID: 'yard' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'http://127.0.0.1.example.com', OIDC_CLIENT_ID: 'yard' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'https://login.example.com?x=1', OIDC_CLIENT_ID: 'yard' }, 'OIDC_ISSUER'],
    [{ OIDC_ISSUER: 'https://a.example/.well-known/openid-configuration', OIDC_CLIENT_ID: 'yard' }, 'OIDC_ISSUER'],
    [{ OIDC_DEFAULT_ROLE: 'owner' }, 'OIDC_DEFAULT_ROLE'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ LOG_FORMAT: 'xml' }, 'LOG_FORMAT'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, 'OTEL_EXPORTER_OTLP_ENDPOINT'],
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

  it.each([
    ['', []],
    ['1', 1],
    ['10.0.0.0/8, fd00::/8,loopback, 192.0.2.7', ['10.0.0.0/8', 'fd00::/8', 'loopback', '192.0.2.7']],
  ])('trusts the proxies of %j', (TRUSTED_PROXIES, expected) => {
    expect(parseConfig({ TRUSTED_PROXIES }, '/srv').http.trustedProxies).toEqual(expected);
  });

  it('knows an identity provider when its issuer is given', () => {
    expect(parseConfig({ OIDC_CLIENT_ID: 'yard', OIDC_NAME: 'Example' }, '/srv').oidc).toBeNull();
    const least = { OIDC_ISSUER: 'https://login.example.com/realms/work', OIDC_CLIENT_ID: 'yard' };
    expect(parseConfig(least, '/srv').oidc).toEqual({
      issuer: least.OIDC_ISSUER,
      clientId: 'yard',
      clientSecret: null,
      name: 'single sign-on',
      defaultRole: null,
    });
    const most = { OIDC_CLIENT_SECRET: 's', OIDC_NAME: 'Example', OIDC_DEFAULT_ROLE: 'agent' };
    expect(parseConfig({ ...least, ...most }, '/srv').oidc).toMatchObject({
      clientSecret: 's',
      name: 'Example',
      defaultRole: 'agent',
    });
  });

  it.each(['http://localhost:8080/realms/work', 'http://127.0.0.1:8080', 'http://[::1]:8080'])(
    'takes the issuer %s on this machine by http',
    (OIDC_ISSUER) => {
      expect(parseConfig({ OIDC_ISSUER, OIDC_CLIENT_ID: 'yard' }, '/srv').oidc?.issuer).toBe(OIDC_ISSUER);
    },
  );

  it('splits origins', () => {
    expect(parseConfig({ CORS_ORIGINS: 'https://a.example/, https://b.example' }, '/srv').http.corsOrigins).toEqual([
      'https://a.example',
      'https://b.example',
    ]);
  });

  it.each([
    [{}, false],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }, true],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://collector:4318/v1/traces' }, true],
    [{ OTEL_TRACES_EXPORTER: 'console' }, true],
    [{ OTEL_TRACES_EXPORTER: 'none', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }, false],
    [{ OTEL_SDK_DISABLED: 'TRUE', OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }, false],
  ])('%j asks for traces: %s', (env, traces) => {
    expect(parseConfig(env, '/srv').tracing).toBe(traces);
  });

  it('leaves the form of the log to the terminal unless told', () => {
    expect(parseConfig({}, '/srv').log).toEqual({ level: 'log', format: null });
    expect(parseConfig({ LOG_LEVEL: 'debug', LOG_FORMAT: 'json' }, '/srv').log).toEqual({
      level: 'debug',
      format: 'json',
    });
  });
});
