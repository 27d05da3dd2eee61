import { connect } from 'node:net';

/** Sends bytes as they are to the HTTP server at `url`, and resolves to everything it answers until it closes. */
export const rawRequest = (url: string, bytes: string) =>
  new Promise<string>((done, fail) => {
    const { hostname, port } = new URL(url);
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (answer += chunk));
    socket.on('close', () => done(answer));
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? done(answer) : fail(error)));
  });
