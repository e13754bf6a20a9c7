import type { Redis as Client } from 'ioredis';

/** After so many unanswered pings a connection is given up. */
const MISSED = 2;

/**
 * Gives up connections that are silent: a peer that vanished does not say so, and TCP waits for many
 * minutes. Returns what stops it.
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

/** Reconnects a client. A client that still connects is left alone: ioredis would never reconnect it. */
export function reconnect(client: Client): void {
  if (client.status === 'ready') client.disconnect(true);
}
