import type { AppConfig } from '@switchyard/config';

const thisMachine = ['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::'];

/** Address that one-time links begin with: where people open Switchyard, as far as the configuration tells. */
export function linkBase({ publicUrl, host, port }: Pick<AppConfig['http'], 'publicUrl' | 'host' | 'port'>): string {
  if (publicUrl) return publicUrl;
  const name = thisMachine.includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
