import { createServer } from 'node:net';
import { UsageError } from '../arguments';

const triedPorts = 100;

/**
 * The port for the API: the wanted one, or the next free one. One that a person asked for by name is taken or refused.
 * @param isFree whether nobody listens on a port
 */
export async function choosePort(
  wanted: { port: number; isGiven: boolean },
  isFree: (port: number) => Promise<boolean>,
): Promise<number> {
  if (wanted.isGiven) {
    if (await isFree(wanted.port)) return wanted.port;
    throw new UsageError(`PORT ${wanted.port} is in use by another program; set PORT to a free one.`);
  }
  for (let port = wanted.port; port < wanted.port + triedPorts; port++) if (await isFree(port)) return port;
  throw new UsageError(
    `The ports ${wanted.port} to ${wanted.port + triedPorts - 1} are all in use; set PORT to a free one.`,
  );
}

export const portIsFree =
  (host: string) =>
  (port: number): Promise<boolean> =>
    new Promise((done) => {
      const server = createServer().once('error', () => done(false));
      server.listen(port, host, () => server.close(() => done(true)));
    });
