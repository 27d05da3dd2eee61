import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on a free port of this machine. */
export interface Listening {
  /** Without a slash at the end. */
  url: string;
  handle: (listener: RequestListener) => void;
  close: () => Promise<void>;
}

/** Listens before it can answer, for servers that have to know their own address. */
export async function listen(): Promise<Listening> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, handle: (listener) => void server.on('request', listener), close };
}
