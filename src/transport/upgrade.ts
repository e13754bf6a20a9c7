import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

const REASONS = { 404: 'Not Found', 503: 'Service Unavailable' } as const;

/** Whether an upgrade asks for a WebSocket. */
export const asksForWebSocket = ({ headers }: IncomingMessage): boolean =>
  headers.upgrade?.toLowerCase() === 'websocket';

/** Answers that there will be none. */
export function refuseUpgrade(socket: Duplex, status: keyof typeof REASONS): void {
  // Node leaves errors of this socket to us; unheard, a reset by the client would end the process.
  socket.on('error', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${REASONS[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
}

/** RFC 9110, 7.8: to other protocols (Java's client offers HTTP/2) one goes on as if nothing was said. */
export function ignoreUpgrade(
  http: Server,
  req: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  const lines = [`${req.method} ${req.url} HTTP/${req.httpVersion}`];
  for (let i = 0; i < req.rawHeaders.length; i += 2) {
    const name = req.rawHeaders[i] ?? '';
    if (!/^(upgrade|connection|http2-settings)$/i.test(name)) {
      lines.push(`${name}: ${req.rawHeaders[i + 1]}`);
    }
  }
  socket.unshift(head);
  socket.unshift(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'));
  http.emit('connection', socket);
}
