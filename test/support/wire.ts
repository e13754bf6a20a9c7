import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Listens on a port of its own. `close` also closes all connections. */
async function aListener(onConnection: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    onConnection(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close(): void {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** A server that accepts connections and never answers. */
export const aSilentServer = () => aListener(() => {});

/** A proxy that can observe and change the data in both directions. */
export const aProxy = (
  port: number,
  on: { sent?(data: string): void; reply?(data: string): string },
) =>
  aListener((client) => {
    const server = connect(port, '127.0.0.1').on('error', () => client.destroy());
    client.on('close', () => server.destroy());
    server.on('close', () => client.destroy());
    client.on('data', (data) => {
      on.sent?.(data.toString('latin1'));
      server.write(data);
    });
    server.on('data', (data) => {
      client.write(on.reply ? Buffer.from(on.reply(data.toString('latin1')), 'latin1') : data);
    });
  });
