import { type Redis as Client, Cluster } from 'ioredis';
import type { Logger } from 'pino';
import { parseRedisTarget, type RedisTarget } from '../../config/redis-target.js';
import { type Channels, createChannels } from './channels.js';
import {
  connectCommands,
  connectSubscriber,
  isConnectedTo,
  nodeOfSlot,
  ONLY_NODE,
  REDIS_TIMINGS,
  type RedisTimings,
  slotOf,
  watchSentinels,
} from './connect.js';
import { reconnect, startHeartbeat } from './heartbeat.js';
import { RedisOutage } from './outage.js';
import { createPublish, PUBLISH, type Publication } from './publish.js';

/** A Lua script as a command; in a Cluster its keys must be in one slot. */
export type Script = (
  keys: readonly string[],
  values: readonly (string | number)[],
) => Promise<unknown>;

/** The connections of this node to Redis. */
export interface Redis {
  /** Begins every key and channel. */
  readonly prefix: string;
  readonly log: Logger;
  /** For everything except subscriptions. A command that cannot be sent now fails and is never sent later. */
  readonly commands: Client | Cluster;
  readonly channels: Channels;
  /** The command that publishes on the channels of `channels`, in scripts too. */
  readonly publishCommand: 'publish' | 'spublish';
  /** Sends a message to the other nodes. This node may receive it too. */
  publish(message: Publication): Promise<unknown>;
  /** The slot of a key in a Cluster. All keys of a script must be in one slot. Without a Cluster, it is always 0. */
  slotOf(key: string): number;
  /** Defines a script as a command with this name. Without a number of keys, each call has its own number. */
  script(name: string, keyCount: number | null, lua: string): Script;
  /** Calls back when messages may have been lost, once all channels are subscribed again. */
  onReady(listener: () => void): void;
  /** Fails when Redis cannot be used. */
  ping(): Promise<void>;
  /** Closes the connections. Running commands get a short time to finish. */
  close(): Promise<void>;
}

/** Connects to Redis. If that does not succeed soon, fails with a sentence for the operator. */
export async function openRedis(
  url: string,
  prefix: string,
  log: Logger,
  timings: RedisTimings = REDIS_TIMINGS,
): Promise<Redis> {
  const target = parseRedisTarget(url);
  const connections = connect(target, log, timings);
  const { commands, channels } = connections;
  try {
    await connections.opened();
    await checkVersion(target, commands);
  } catch (error) {
    await connections.close();
    throw error;
  }
  const publishCommand = commands instanceof Cluster ? 'spublish' : 'publish';
  return {
    prefix,
    log,
    commands,
    channels,
    publishCommand,
    slotOf: commands instanceof Cluster ? slotOf : () => 0,
    publish:
      commands instanceof Cluster
        ? // Each message goes to the node of its slot.
          ({ channel, text }) => discreet(() => commands.spublish(channel, text()))
        : createPublish(defineScript(commands, 'publishAll', 0, PUBLISH), channels),
    script: (name, keyCount, lua) => defineScript(commands, name, keyCount, lua),
    onReady: connections.onReady,
    async ping() {
      // In a Cluster that lacks a node, the other nodes can be used.
      if (channels.lost && !(commands instanceof Cluster))
        throw new RedisOutage('The subscriber connection is down');
      await commands.ping();
    },
    close: connections.close,
  };
}

function connect(target: RedisTarget, log: Logger, timings: RedisTimings) {
  const listeners = new Set<() => void>();
  let state: 'opening' | 'there' | 'away' | 'closing' = 'opening';
  let commandsUp = false;
  let lastError: unknown = CLOSED;
  let onOpen = () => {};
  let onRefused = (_error: unknown) => {};

  const noteError = (error: Error) => {
    if (!SAYS_NOTHING.test(error.message)) lastError = error;
    if (state === 'opening' && REFUSED.test(error.message)) onRefused(error);
  };
  const commands = connectCommands(target, timings);
  const channels = createChannels({
    sharded: commands instanceof Cluster,
    slotOf: commands instanceof Cluster ? slotOf : () => 0,
    nodeOf: (slot) => (commands instanceof Cluster ? nodeOfSlot(commands, slot) : ONLY_NODE),
    connect: (node) => connectSubscriber(target, node, timings).on('error', noteError),
    patienceMs: timings.COMMAND_MS,
    onChange: change,
    onMoved: () => commands instanceof Cluster && commands.refreshSlotsCache(),
  });
  const setUp = (up: boolean) => {
    commandsUp = up;
    change();
  };
  commands
    .on('error', noteError)
    .on('ready', () => setUp(true))
    .on('close', () => setUp(false));
  if (commands instanceof Cluster) {
    commands.on('node error', noteError);
    commands.on('refresh', () => void channels.follow().then((moved) => moved && notifyReady()));
  } else {
    commands.on('sentinelError', noteError);
    channels.open(ONLY_NODE);
  }
  const sentinels = target.kind === 'sentinel' ? watchSentinels(target, timings, follow) : [];
  const stopHeartbeat = startHeartbeat(inUse, timings.HEARTBEAT_MS);

  /** Updates the state. Logs once that Redis is away, and once that it is back. */
  function change(): void {
    const there = commandsUp && !channels.lost;
    if (state === 'opening' && there && channels.up) {
      state = 'there';
      onOpen();
    } else if (state === 'there' && !there) {
      state = 'away';
      log.warn({ redis: target.name, reason: messageOf(lastError) }, 'Redis is away');
    } else if (state === 'away' && there) {
      state = 'there';
      lastError = CLOSED;
      log.info({ redis: target.name }, 'Redis is back');
      notifyReady();
    }
  }

  function notifyReady(): void {
    for (const listener of listeners) listener();
  }

  /** Leaves a replaced master. Each sentinel announces its successor, some of them after we have left already. */
  function follow(host: string, port: number): void {
    for (const client of inUse()) {
      if (!sentinels.includes(client) && !isConnectedTo(client, host, port)) reconnect(client);
    }
  }

  function inUse(): Client[] {
    const nodes = commands instanceof Cluster ? commands.nodes() : [commands];
    const clients = [...nodes, ...channels.clients, ...sentinels];
    return clients.filter(({ status }) => status === 'ready');
  }

  return {
    commands,
    channels,
    onReady: (listener: () => void) => void listeners.add(listener),

    /** Resolves once all connections are up. */
    opened(): Promise<void> {
      return new Promise((resolve, reject) => {
        const refuse = (why: unknown) => {
          clearTimeout(timer);
          reject(new Error(`Redis at ${target.name} cannot be reached: ${messageOf(why)}`));
        };
        const timer = setTimeout(() => refuse(lastError), timings.OPEN_MS);
        onRefused = refuse;
        onOpen = () => {
          clearTimeout(timer);
          resolve();
        };
        change();
      });
    },

    async close(): Promise<void> {
      state = 'closing';
      stopHeartbeat();
      const clients = [commands, ...channels.clients, ...sentinels];
      // Redis answers in order, so its answer to QUIT comes after all running commands.
      await withinMs(timings.CLOSE_MS, Promise.allSettled(clients.map((client) => client.quit())));
      // Only open ones: after the end of a connection, ioredis would wait for another end.
      for (const client of clients) if (client.status !== 'end') client.disconnect();
    },
  };
}

function defineScript(
  commands: Client | Cluster,
  name: string,
  keyCount: number | null,
  lua: string,
): Script {
  commands.defineCommand(name, { lua, ...(keyCount !== null && { numberOfKeys: keyCount }) });
  const defined = commands as unknown as Record<string, (...all: unknown[]) => unknown>;
  return (keys, values) => {
    const all = keyCount === null ? [keys.length, ...keys] : [...keys];
    return discreet(() => defined[name]?.(...all, ...values));
  };
}

/** Runs a command. Removes the command from its error, because errors are logged. */
async function discreet(command: () => unknown): Promise<unknown> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof Error) Reflect.deleteProperty(error, 'command');
    throw error;
  }
}

/** The reason for a lost connection if no other is known. */
const CLOSED = 'the connection was closed';

/** Errors that ioredis adds after the real reason. */
const SAYS_NOTHING = /^(?:All sentinels are unreachable|Reached the max retries)/;

/** Errors for which waiting does not help. */
const REFUSED = /WRONGPASS|NOAUTH/;

/** Redis before 7 has no sharded pub/sub, and older versions are not tested. */
const MAJOR_VERSION = 7;

async function checkVersion(target: RedisTarget, commands: Client | Cluster): Promise<void> {
  // A user who may not run INFO is trusted to use a recent version.
  const info = await commands.info('server').catch(() => '');
  const version = /^redis_version:(\S+)/m.exec(info)?.[1];
  if (version !== undefined && Number.parseInt(version, 10) < MAJOR_VERSION) {
    throw new Error(`Redis at ${target.name} is ${version}: it must be ${MAJOR_VERSION} or later`);
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { lastNodeError, code } = error as Error & { lastNodeError?: unknown; code?: string };
  // A Cluster wraps the error of its last node. For a host with several addresses, an error has only a code.
  if (lastNodeError) return messageOf(lastNodeError);
  return error.message || (code ?? error.name);
}

/** Waits until the promise settles, but not longer than this. */
async function withinMs(ms: number, done: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([done, end]);
  clearTimeout(timer);
}
