import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { createFrameCutter } from './resp.js';

/**
 * The treatment of a message on a channel: a delay in ms for each delivered copy. `[0]` passes it on, `[]` loses it,
 * `[0, 0]` doubles it, `[2000]` delays it.
 */
export type Tampering = (channel: string) => readonly number[];

/** A network between one node and one server that can be broken. */
export type Network = Awaited<ReturnType<typeof openNetwork>>;

/** Opens a proxy for a server. `speaks` lets it recognize messages on Redis channels. */
export async function openNetwork(serverPort: number, speaks: 'redis' | 'bytes') {
  const pairs = new Set<{ near: Socket; far: Socket }>();
  let state: 'open' | 'held' | 'swallowing' | 'cut' = 'open';
  let tampering: Tampering | null = null;

  const server = createServer((near) => {
    if (state === 'cut') return void near.resetAndDestroy();
    const far = connect(serverPort, '127.0.0.1');
    const pair = { near, far };
    pairs.add(pair);
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      // Breaking connections is the purpose of this proxy.
      socket.on('error', () => {});
      socket.on('close', () => {
        pairs.delete(pair);
        near.destroy();
        far.destroy();
      });
    }
    const deliver = speaks === 'redis' ? createMangler(near) : (chunk: Buffer) => near.write(chunk);
    relay(near, far, (chunk) => far.write(chunk));
    relay(far, near, deliver);
    if (state === 'held') for (const socket of [near, far]) socket.pause();
  });

  function relay(from: Socket, to: Socket, write: (chunk: Buffer) => boolean): void {
    from.on('data', (chunk: Buffer) => {
      if (state === 'swallowing') return;
      if (write(chunk)) return;
      from.pause();
      to.once('drain', () => {
        if (state !== 'held') from.resume();
      });
    });
  }

  function createMangler(near: Socket): (chunk: Buffer) => boolean {
    const cut = createFrameCutter();
    return (chunk) => {
      const frames = cut(chunk);
      if (!tampering) {
        return frames.length === 0 || near.write(Buffer.concat(frames.map(({ bytes }) => bytes)));
      }
      let flows = true;
      for (const { bytes, message } of frames) {
        for (const delay of message ? tampering(message.channel) : [0]) {
          if (delay > 0) setTimeout(() => near.writable && near.write(bytes), delay).unref();
          else flows = near.write(bytes);
        }
      }
      return flows;
    };
  }

  const breakAll = () => {
    for (const { near, far } of pairs) {
      near.resetAndDestroy();
      far.destroy();
    }
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    /** Lets nothing through. `release` delivers what came meanwhile. */
    hold(): void {
      state = 'held';
      for (const { near, far } of pairs) for (const socket of [near, far]) socket.pause();
    },
    release(): void {
      state = 'open';
      for (const { near, far } of pairs) for (const socket of [near, far]) socket.resume();
    },
    /** Accepts everything and passes nothing on, like a network that loses all packets. */
    swallow(): void {
      state = 'swallowing';
    },
    /** Breaks all connections and refuses new ones. */
    cut(): void {
      state = 'cut';
      breakAll();
    },
    /** Ends `swallow` and `cut`. Earlier connections are broken, because they have missed data. */
    restore(): void {
      breakAll();
      state = 'open';
    },
    /** Sets what happens to each message on a Redis channel on its way to the node. */
    mangle(how: Tampering | null): void {
      tampering = how;
    },
    close(): Promise<void> {
      breakAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
