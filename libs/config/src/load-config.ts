import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type AppConfig, toAppConfig } from './app-config';
import { ConfigError } from './config-error';
import { type Environment, environmentSchema } from './environment.schema';

const withoutEmpty = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));

/** What one variable demands of another. */
function contradictions(environment: Environment): string[] {
  const lines: string[] = [];
  const needsKey = environment.DATABASE_URL
    ? 'DATABASE_URL'
    : environment.NODE_ENV === 'production' && 'NODE_ENV=production';
  if (needsKey && !environment.MASTER_KEY) {
    lines.push(`MASTER_KEY: is required with ${needsKey}; make one with: openssl rand -base64 32`);
  }
  if (environment.OIDC_ISSUER && !environment.OIDC_CLIENT_ID) {
    lines.push(
      'OIDC_CLIENT_ID: is required with OIDC_ISSUER; the identity provider gives it when Switchyard is registered',
    );
  }
  if (environment.TRIAGE_ENGINE && environment.TRIAGE_ENGINE !== 'local' && !environment.OPENAI_API_KEY) {
    lines.push(`OPENAI_API_KEY: is required with TRIAGE_ENGINE=${environment.TRIAGE_ENGINE}`);
  }
  return lines;
}

/** Parses `env`; an empty value counts as not set. Throws `ConfigError` with one line for each wrong variable. */
export function parseConfig(env: NodeJS.ProcessEnv, cwd: string): AppConfig {
  const parsed = environmentSchema.safeParse(withoutEmpty(env));
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`));
  }
  const lines = contradictions(parsed.data);
  if (lines.length > 0) throw new ConfigError(lines);
  return toAppConfig(parsed.data, cwd);
}

/** Reads the process's environment, with a `.env` file of the working directory for what it does not set. */
export function loadConfig(): AppConfig {
  const file = join(process.cwd(), '.env');
  if (existsSync(file)) process.loadEnvFile(file);
  return parseConfig(process.env, process.cwd());
}
