import type { Redis as Client } from 'ioredis';
import { reconnect } from './heartbeat.js';
import { RedisOutage } from './outage.js';

/** How many channels one command subscribes again; between two others have their turn. */
const CHANNELS_AT_ONCE = 500;

/** The parts of the Redis client that channels use. */
export interface ChannelsDeps {
  /** Pub/sub of a Cluster, where a channel lives on the node of its slot. */
  readonly sharded: boolean;
  slotOf(channel: string): number;
  /** The node that has a slot; null while that is not known. */
  nodeOf(slot: number): string | null;
  /** A connection to a node, not used for anything else. */
  connect(node: string): Client;
  /** How long a subscription waits for its connection. */
  readonly patienceMs: number;
  /** A connection was lost, or is there again with all its channels. */
  onChange(): void;
  /** A channel is not where it was thought to be. */
  onMoved(): void;
}

/** The connection to one node, and what should be in force on it. */
interface Link {
  readonly node: string;
  readonly client: Client;
  readonly channels: Set<string>;
  /** Connected, and everything in `channels` acknowledged. */
  up: boolean;
  lost: boolean;
  /** Counts the connections: what belongs to an earlier one is no longer of interest. */
  connection: number;
  readonly waiting: Set<(up: boolean) => void>;
}

/** The channels that this node listens to. */
export type Channels = ReturnType<typeof createChannels>;

/**
 * Subscribes at Redis, and again whenever a connection was lost. ioredis could do the latter, from a
 * memory of its own; but that forgets what was asked while it was away or failed half way, its offline
 * queue executes what was given up long ago, and its subscribers in a Cluster do not survive that all
 * nodes are away at once. So nothing is sent but on a connection that is there, and each new one begins
 * with what is wanted then.
 */
export function createChannels(deps: ChannelsDeps) {
  const { sharded, patienceMs } = deps;
  const links = new Map<string, Link>();
  /** Where each wanted channel is, or is about to be. */
  const places = new Map<string, { slot: number; link: Link }>();
  let onMessage: (channel: string, message: string) => void = () => {};

  function linkTo(node: string): Link {
    const known = links.get(node);
    if (known) return known;
    const link: Link = {
      node,
      client: deps.connect(node),
      channels: new Set(),
      up: false,
      lost: false,
      connection: 0,
      waiting: new Set(),
    };
    links.set(node, link);
    link.client
      .on('ready', () => void restore(link))
      .on('close', () => fail(link))
      .on('moved', () => deps.onMoved())
      .on(sharded ? 'smessage' : 'message', (channel: string, message: string) => {
        if (places.has(channel)) onMessage(channel, message);
      });
    return link;
  }

  function fail(link: Link): void {
    link.connection += 1;
    link.up = false;
    link.lost = true;
    deps.onChange();
  }

  /** Begins a connection with everything that is wanted on it. */
  async function restore(link: Link): Promise<void> {
    const { connection } = link;
    try {
      const channels = [...link.channels];
      for (let i = 0; i < channels.length; i += CHANNELS_AT_ONCE) {
        // Channels that ended meanwhile are left out: nothing would ever unsubscribe them.
        const wanted = channels.slice(i, i + CHANNELS_AT_ONCE).filter((c) => link.channels.has(c));
        if (wanted.length > 0) await send(link, wanted);
      }
    } catch {
      if (link.connection === connection) reconnect(link.client);
      return;
    }
    if (link.connection !== connection) return;
    link.up = true;
    link.lost = false;
    for (const wake of link.waiting) wake(true);
    deps.onChange();
  }

  async function send(link: Link, channels: readonly string[]): Promise<void> {
    // A Cluster takes channels of one slot at once.
    if (sharded) await Promise.all(channels.map((channel) => link.client.ssubscribe(channel)));
    else await link.client.subscribe(...channels);
  }

  /** Fails with the connection only, and then there is nothing to end. */
  function sendEnd({ client }: Link, channel: string): void {
    if (client.status !== 'ready') return;
    const ended = sharded ? client.sunsubscribe(channel) : client.unsubscribe(channel);
    ended.catch(() => {});
  }

  function waitFor(link: Link): Promise<boolean> {
    if (link.up) return Promise.resolve(true);
    return new Promise((resolve) => {
      const wake = (up: boolean) => {
        clearTimeout(timer);
        link.waiting.delete(wake);
        resolve(up);
      };
      const timer = setTimeout(wake, patienceMs, false);
      link.waiting.add(wake);
    });
  }

  function place(channel: string): Link | null {
    const slot = deps.slotOf(channel);
    const node = deps.nodeOf(slot);
    if (node === null) return null;
    const link = linkTo(node);
    link.channels.add(channel);
    places.set(channel, { slot, link });
    return link;
  }

  /** Waits until the connection of a channel is there with all its channels; fails when that takes long. */
  async function inForce(channel: string): Promise<void> {
    const link = places.get(channel)?.link;
    if (!link || !(await waitFor(link))) throw new RedisOutage('The subscriber connection is away');
  }

  async function acknowledge(channel: string): Promise<void> {
    const link = places.get(channel)?.link;
    if (!link) return;
    const { connection } = link;
    try {
      await send(link, [channel]);
    } catch (error) {
      // The next connection begins with it.
      if (link.connection === connection) throw error;
      await inForce(channel);
    }
  }

  function unsubscribe(channel: string): void {
    const link = places.get(channel)?.link;
    if (!link) return;
    places.delete(channel);
    link.channels.delete(channel);
    sendEnd(link, channel);
  }

  return {
    /** Resolves once Redis has acknowledged; fails soon when it does not, and then nothing remains. */
    async subscribe(channel: string): Promise<void> {
      try {
        if (!place(channel)) throw new RedisOutage('No node has the slot of the channel');
        await inForce(channel);
        await acknowledge(channel);
      } catch (error) {
        unsubscribe(channel);
        throw new RedisOutage(error);
      }
    },

    inForce,
    unsubscribe,

    /** Tells every message of a channel that is wanted. */
    listen(listener: typeof onMessage): void {
      onMessage = listener;
    },

    /** Opens the connection to a node ahead of its first channel. */
    open: (node: string) => void linkTo(node),

    /** The nodes of a Cluster have changed: channels follow their slots. True when some had to. */
    async follow(): Promise<boolean> {
      const moved: Promise<unknown>[] = [];
      for (const [channel, { slot, link: from }] of places) {
        const node = deps.nodeOf(slot);
        if (node === null || node === from.node) continue;
        from.channels.delete(channel);
        sendEnd(from, channel);
        const to = linkTo(node);
        to.channels.add(channel);
        places.set(channel, { slot, link: to });
        moved.push(to.up ? send(to, [channel]).catch(() => reconnect(to.client)) : waitFor(to));
      }
      for (const link of links.values()) {
        if (!sharded || link.channels.size > 0 || !link.lost) continue;
        links.delete(link.node);
        link.client.disconnect();
        deps.onChange();
      }
      await Promise.all(moved);
      return moved.length > 0;
    },

    get clients(): Client[] {
      return [...links.values()].map(({ client }) => client);
    },

    /** Whether all connections are there, with all their channels. */
    get up(): boolean {
      return [...links.values()].every(({ up }) => up);
    },

    /** Whether one was there and is not. */
    get lost(): boolean {
      return [...links.values()].some(({ lost }) => lost);
    },
  };
}
