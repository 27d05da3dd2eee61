const everywhere = ['0.0.0.0', '::'];
const loopback = ['127.0.0.1', '::1', 'localhost'];

/** Address under which this machine reaches the API that listens on `host`. */
export const localAddress = (host: string, port: number): string => {
  const name = everywhere.includes(host) ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
};

/** The same as a person would type it. */
export const shownAddress = (host: string, port: number): string =>
  loopback.includes(host) || everywhere.includes(host) ? `http://localhost:${port}` : localAddress(host, port);

/** A server's URL without its password. */
export function withoutPassword(url: string): string {
  const shown = new URL(url);
  if (shown.password) shown.password = '***';
  return shown.href;
}
