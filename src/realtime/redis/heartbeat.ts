import type { Redis as Client } from 'ioredis';

/** A connection is given up after this many unanswered pings. */
const MISSED = 2;

/**
 * Gives up silent connections. A peer that vanished does not close them, and TCP would wait for many minutes. Returns a
 * function that stops the heartbeat.
 */
export function startHeartbeat(connections: () => readonly Client[], everyMs: number): () => void {
  let unanswered = new Map<Client, number>();

  function beat(): void {
    const before = unanswered;
    unanswered = new Map();
    for (const client of connections()) {
      const missed = before.get(client) ?? 0;
      if (missed >= MISSED) {
        reconnect(client);
        continue;
      }
      unanswered.set(client, missed + 1);
      client.ping().then(
        () => unanswered.delete(client),
        () => {},
      );
    }
  }

  const timer = setInterval(beat, everyMs).unref();
  return () => clearInterval(timer);
}

/** Reconnects a client. A client that is still connecting is left alone, because ioredis would never reconnect it. */
export function reconnect(client: Client): void {
  if (client.status === 'ready') client.disconnect(true);
}
