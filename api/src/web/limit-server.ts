import type { Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Problem } from '@switchyard/contracts';
import { problemType } from '../errors/problem';
import { maxHeaderLines } from './well-formed.middleware';

/** How long and how much one connection may keep the server busy. */
export interface ServerLimits {
  /** For all headers of a request to arrive. */
  headersMs: number;
  /** For the whole request, body included, to arrive. */
  requestMs: number;
  /** Between two requests; longer than the minute that proxies keep a connection, so that they close it first. */
  keepAliveMs: number;
  /** Without a byte in either direction; the live connection has beats of its own. */
  idleMs: number;
  connections: number;
}

const usual: ServerLimits = {
  headersMs: 15_000,
  requestMs: 120_000,
  keepAliveMs: 65_000,
  idleMs: 150_000,
  connections: 10_000,
};

type ServerSocket = Socket & { _httpMessage?: ServerResponse | null };

const problems: Record<string, [status: number, reason: string, title: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'The headers are too large'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'Payload Too Large', 'The body is too large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'The request took too long to arrive'],
};

/** Sets time and size limits, and answers what never becomes a request, because it cannot be read, by a problem. */
export function limitServer(server: Server, limits: ServerLimits = usual): void {
  server.headersTimeout = limits.headersMs;
  server.requestTimeout = limits.requestMs;
  server.keepAliveTimeout = limits.keepAliveMs;
  server.timeout = limits.idleMs;
  server.maxConnections = limits.connections;
  server.maxHeadersCount = 2 * maxHeaderLines; // The middleware has to see that there are too many.
  server.on('clientError', (error: NodeJS.ErrnoException, socket: ServerSocket) => {
    if (error.code === 'ECONNRESET' || !socket.writable || socket._httpMessage?.headersSent) {
      socket.destroy();
      return;
    }
    const [status, reason, title] = problems[error.code ?? ''] ?? [400, 'Bad Request', 'The request is not HTTP'];
    const detail = 'Check the request and send it again.';
    const body = JSON.stringify({ type: problemType('malformed-request'), title, status, detail } satisfies Problem);
    const headers = `content-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}`;
    socket.end(`HTTP/1.1 ${status} ${reason}\r\nconnection: close\r\n${headers}\r\n\r\n${body}`);
  });
}
