import { Redis as Client, Cluster, type ClusterOptions, Command, type RedisOptions } from 'ioredis';
import type { RedisCredentials, RedisTarget } from '../../config/redis-target.js';

/** The timings of the connections to Redis, with the reason beside each. */
export const REDIS_TIMINGS = {
  /** Redis may start at the same moment as this node. */
  OPEN_MS: 5_000,
  /** A client waits for this command, and it can try again. */
  COMMAND_MS: 1_000,
  /** Short, so that this node is back soon after Redis. */
  RETRY_MS: 500,
  /** A connection on which two pings in a row are not answered is dead, whatever TCP says. */
  HEARTBEAT_MS: 2_000,
  KEEPALIVE_MS: 10_000,
  /** Minimum time between two reconnects because a server refuses writes. */
  LOOK_AGAIN_MS: 5_000,
  /** How often a Cluster is asked which node has which slots. */
  SLOTS_MS: 2_000,
  CLOSE_MS: 2_000,
};

/** The timings that connections run with; tests shorten them. */
export type RedisTimings = { readonly [K in keyof typeof REDIS_TIMINGS]: number };

/** The name of the node outside a Cluster. */
export const ONLY_NODE = 'the only one';

/** Opens the connection for everything but subscriptions; in a Cluster, one to each node. */
export function connectCommands(target: RedisTarget, timings: RedisTimings): Client | Cluster {
  if (target.kind !== 'cluster') {
    return new Client({
      ...optionsOf(target, timings),
      connectionName: 'switchboard',
      ...addressOf(target, timings),
    });
  }
  const options: ClusterOptions = {
    enableOfflineQueue: false,
    clusterRetryStrategy: () => timings.RETRY_MS,
    slotsRefreshInterval: timings.SLOTS_MS,
    slotsRefreshTimeout: timings.COMMAND_MS,
    // A command that was sent may have been executed: it fails, and is never sent twice.
    retryDelayOnFailover: 0,
    redisOptions: { ...optionsOf(target, timings), connectionName: 'switchboard' },
  };
  // Certificates contain host names, so the names are not resolved here.
  if (target.tls) options.dnsLookup = (host, callback) => callback(null, host);
  return new Cluster([...target.nodes], options);
}

/** A connection that does nothing but subscribe: to the server, or to one node of a Cluster. */
export function connectSubscriber(
  target: RedisTarget,
  node: string,
  timings: RedisTimings,
): Client {
  const colon = node.lastIndexOf(':');
  return new Client({
    ...optionsOf(target, timings),
    connectionName: 'switchboard-subscriber',
    ...(target.kind === 'cluster'
      ? { host: node.slice(0, colon), port: Number(node.slice(colon + 1)) }
      : addressOf(target, timings)),
  });
}

/**
 * Connections to the sentinels. They announce a new master at once; the old master keeps serving its connections for much
 * longer. ioredis can listen to sentinels too, but then an unreachable sentinel ends the process by an unhandled
 * rejection.
 */
export function watchSentinels(
  target: RedisTarget & { kind: 'sentinel' },
  timings: RedisTimings,
  onNewMaster: (host: string, port: number) => void,
): Client[] {
  return target.sentinels.map((address) => {
    const sentinel = new Client({
      ...optionsOf({ ...target, ...target.sentinelCredentials }, timings),
      ...address,
      connectionName: 'switchboard-sentinel',
    });
    return sentinel
      .on('error', () => {})
      .on('ready', () => sentinel.subscribe('+switch-master').catch(() => {}))
      .on('message', (_channel, text: string) => {
        // Name, old host and port, new host and port.
        const [name, , , host, port] = text.split(' ');
        if (name === target.master && host) onNewMaster(host, Number(port));
      });
  });
}

/** Whether a connection leads to this address. False for a host name, which cannot be compared. */
export const isConnectedTo = ({ stream }: Client, host: string, port: number): boolean =>
  stream.remotePort === port && stream.remoteAddress?.replace(/^::ffff:/, '') === host;

/** The slot of a key or channel in a Cluster. */
export const slotOf = (key: string): number => new Command('get', [key]).getSlot();

/** The node that holds a slot; null while unknown. */
export const nodeOfSlot = (cluster: Cluster, slot: number): string | null =>
  cluster.slots[slot]?.[0] ?? null;

function optionsOf(
  target: RedisCredentials & { tls: boolean },
  timings: RedisTimings,
): RedisOptions {
  return {
    ...(target.username !== null && { username: target.username }),
    ...(target.password !== null && { password: target.password }),
    ...(target.tls && { tls: {} }),
    // No auto-pipelining: Node writes the commands of one turn together anyway, and a pipeline waits for the previous one
    // (measured: 40 instead of 25 µs for a publish, and twice the time until a publish fails).
    // A queued command would run long after its caller got an error, and a command that is sent again may run twice. So a
    // command fails with its connection, and `redis/channels.ts` restores the subscriptions.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    autoResubscribe: false,
    commandTimeout: timings.COMMAND_MS,
    connectTimeout: timings.COMMAND_MS * 2,
    disconnectTimeout: timings.RETRY_MS,
    maxLoadingRetryTime: timings.RETRY_MS,
    keepAlive: timings.KEEPALIVE_MS,
    retryStrategy: (times) => Math.min(50 * times, timings.RETRY_MS),
    reconnectOnError: whenItCannotWrite(timings.LOOK_AGAIN_MS),
    disableClientInfo: true,
  };
}

/**
 * Decides whether an error makes the client reconnect. If the master has become a replica or has lost its replicas, its
 * name may lead to a new master by now. If it does not, all writes fail, and not each of them may cost a connection.
 */
function whenItCannotWrite(everyMs: number): (error: Error) => boolean {
  let last = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (!/^(?:READONLY|NOREPLICAS) /.test(error.message)) return false;
    if (performance.now() - last < everyMs) return false;
    last = performance.now();
    return true;
  };
}

function addressOf(
  target: Exclude<RedisTarget, { kind: 'cluster' }>,
  timings: RedisTimings,
): RedisOptions {
  if (target.kind === 'server') return { ...target.address, db: target.database };
  const { username, password } = target.sentinelCredentials;
  return {
    sentinels: [...target.sentinels],
    name: target.master,
    db: target.database,
    ...(username !== null && { sentinelUsername: username }),
    ...(password !== null && { sentinelPassword: password }),
    ...(target.tls && { sentinelTLS: {}, enableTLSForSentinelMode: true }),
    sentinelRetryStrategy: () => timings.RETRY_MS,
    sentinelCommandTimeout: timings.COMMAND_MS,
  };
}
