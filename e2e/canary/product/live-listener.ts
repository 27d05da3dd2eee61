import { io } from 'socket.io-client';
import type { Identifier } from '../identifiers/identifiers';
import { Recording } from '../scanning/recorded.place';
import type { Product } from './product';

/** A subscribed client, as a browser is. */
export interface LiveListener {
  frames: Recording;
  close: () => void;
}

const patienceMs = 10_000;

/** Subscribes, and keeps every frame. Resolves when the server has greeted. */
export async function listenLive({ url, headers }: Product): Promise<LiveListener> {
  const frames = new Recording();
  const socket = io(`${url}/live`, { transports: ['websocket'], extraHeaders: headers });
  socket.onAny((event: string, ...payload: unknown[]) => frames.add(event, JSON.stringify(payload)));
  await new Promise<void>((done, fail) => {
    const timer = setTimeout(() => fail(new Error('the socket was not greeted')), patienceMs);
    socket.once('hello', () => {
      clearTimeout(timer);
      done();
    });
    socket.once('connect', () => socket.emit('subscribe', {}));
  });
  return { frames, close: () => void socket.disconnect() };
}

/** Connects with an identifier in the query and the handshake, and subscribes with it; what comes back is kept. */
export async function subscribeWith(
  { url, headers }: Product,
  { value }: Identifier,
  frames: Recording,
): Promise<void> {
  const options = { transports: ['websocket'], reconnection: false, forceNew: true };
  const socket = io(`${url}/live`, {
    ...options,
    extraHeaders: headers,
    query: { customer: value },
    auth: { user: value },
  });
  await new Promise<void>((done) => {
    const timer = setTimeout(done, patienceMs);
    const finish = () => {
      clearTimeout(timer);
      done();
    };
    socket.onAny((event: string, ...payload: unknown[]) => {
      frames.add(`bad subscription, ${event}`, JSON.stringify(payload));
      if (event === 'exception') finish();
    });
    socket.once('connect_error', (error) => {
      frames.add('bad subscription, refused', error.message);
      finish();
    });
    socket.once('connect', () => {
      socket.emit('subscribe', { after: value });
    });
  });
  socket.disconnect();
}
