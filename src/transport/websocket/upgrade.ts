import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

const REASONS = { 404: 'Not Found', 503: 'Service Unavailable' } as const;

/** Whether an upgrade asks for a WebSocket. */
export const asksForWebSocket = ({ headers }: IncomingMessage): boolean =>
  headers.upgrade?.toLowerCase() === 'websocket';

/** Refuses an upgrade. */
export function refuseUpgrade(socket: Duplex, status: keyof typeof REASONS): void {
  // Node leaves this socket's errors to us. Without a listener, a reset by the client would end the process.
  socket.on('error', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${REASONS[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
  );
}

/** RFC 9110, 7.8: a server may ignore an offer of another protocol, such as HTTP/2 from Java's client. */
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
