import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface CuttableNetwork {
  /** The URL at which a page reaches the server through this network. */
  readonly url: string;
  /** Breaks all connections and refuses new ones. */
  cut(): void;
  restore(): void;
  close(): Promise<void>;
}

/**
 * A network between a page and the server that can be cut. Browsers differ by version in what their
 * own "offline" mode does to open sockets.
 */
export async function aCuttableNetwork(serverUrl: string): Promise<CuttableNetwork> {
  const { hostname, port: serverPort } = new URL(serverUrl);
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) {
      near.resetAndDestroy();
      return;
    }
    const far = connect(Number(serverPort), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      // Broken connections are expected here.
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  });
  const breakAll = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    cut() {
      isCut = true;
      breakAll();
    },
    restore() {
      isCut = false;
    },
    close() {
      breakAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
