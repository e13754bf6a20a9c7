import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { createFrameCutter } from './resp.js';

/**
 * What becomes of a message of a channel: a delay in ms for each copy that is delivered. `[0]` leaves it
 * as it is, `[]` loses it, `[0, 0]` doubles it, `[2000]` delays it.
 */
export type Fate = (channel: string) => readonly number[];

/** A network between one node and one server, which can be broken. */
export type Network = Awaited<ReturnType<typeof openNetwork>>;

/** Opens a proxy for a server; `speaks` lets it tell the messages of Redis channels apart. */
export async function openNetwork(serverPort: number, speaks: 'redis' | 'bytes') {
  const pairs = new Set<{ near: Socket; far: Socket }>();
  let state: 'open' | 'held' | 'swallowing' | 'cut' = 'open';
  let fate: Fate | null = null;

  const server = createServer((near) => {
    if (state === 'cut') return void near.resetAndDestroy();
    const far = connect(serverPort, '127.0.0.1');
    const pair = { near, far };
    pairs.add(pair);
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      // Broken connections are what this is for.
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
      if (!fate) {
        return frames.length === 0 || near.write(Buffer.concat(frames.map(({ bytes }) => bytes)));
      }
      let flows = true;
      for (const { bytes, message } of frames) {
        for (const delay of message ? fate(message.channel) : [0]) {
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
    /** Lets nothing through; what comes meanwhile goes on its way with `release`. */
    hold(): void {
      state = 'held';
      for (const { near, far } of pairs) for (const socket of [near, far]) socket.pause();
    },
    release(): void {
      state = 'open';
      for (const { near, far } of pairs) for (const socket of [near, far]) socket.resume();
    },
    /** Takes everything and passes nothing on, as a network that loses all packets. */
    swallow(): void {
      state = 'swallowing';
    },
    /** Breaks all connections and refuses new ones. */
    cut(): void {
      state = 'cut';
      breakAll();
    },
    /** Ends `swallow` and `cut`; connections from before are broken, for they miss something. */
    restore(): void {
      breakAll();
      state = 'open';
    },
    /** Decides from now on what becomes of each message of a Redis channel on its way to the node. */
    mangle(how: Fate | null): void {
      fate = how;
    },
    close(): Promise<void> {
      breakAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
