import type { Redis as Client } from 'ioredis';
import { createBatches } from '../batches.js';
import { reconnect } from './heartbeat.js';
import { RedisOutage } from './outage.js';

/** How many channels one command resubscribes. Other commands run between two of these. */
const CHANNELS_AT_ONCE = 500;

/** The parts of the Redis client that channels use. */
export interface ChannelsDeps {
  /** Pub/sub of a Cluster, where a channel lives on the node of its slot. */
  readonly sharded: boolean;
  slotOf(channel: string): number;
  /** The node that holds a slot; null while unknown. */
  nodeOf(slot: number): string | null;
  /** Opens a connection to a node for subscriptions alone. */
  connect(node: string): Client;
  /** How long a subscription waits for its connection. */
  readonly patienceMs: number;
  /** Called when a connection is lost, and when it is back with all its channels. */
  onChange(): void;
  /** Called when a channel has moved to another node. */
  onMoved(): void;
}

/** The connection to one node, and the channels that belong on it. */
interface Link {
  readonly node: string;
  readonly client: Client;
  readonly channels: Set<string>;
  /** Connected, and Redis has acknowledged every channel in `channels`. */
  up: boolean;
  lost: boolean;
  /** The number of the current connection. Results of earlier connections are ignored. */
  connection: number;
  readonly waiting: Set<(up: boolean) => void>;
  /** Subscribes to a channel. Channels that are requested at the same time share a command. */
  readonly subscribe: (channel: string) => Promise<void>;
}

/** Where a channel belongs. */
interface Place {
  readonly slot: number;
  readonly link: Link;
  /** Whether Redis has acknowledged the channel on this link. A new connection restores it. */
  acknowledged: boolean;
}

/** The channels that this node listens to. */
export type Channels = ReturnType<typeof createChannels>;

/**
 * Subscribes to channels, and restores the subscriptions after a lost connection. ioredis could restore them from its
 * own list, but that list lacks subscriptions that were requested while Redis was away or that failed half way. Its
 * offline queue executes commands that were given up long ago, and its subscribers in a Cluster do not survive the loss
 * of all nodes at once. So commands are sent only on an open connection, and each new connection begins with the
 * channels that are wanted then.
 */
export function createChannels(deps: ChannelsDeps) {
  const { sharded, patienceMs } = deps;
  const links = new Map<string, Link>();
  /** The slot of each wanted channel, and the link that it belongs to. */
  const places = new Map<string, Place>();
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
      subscribe: createBatches(
        async (channels) => {
          // Channels that ended meanwhile are left out: nothing would ever unsubscribe them.
          const wanted = channels.filter((channel) => link.channels.has(channel));
          if (wanted.length > 0) await send(link, wanted);
        },
        { maxItems: CHANNELS_AT_ONCE },
      ),
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

  /** Subscribes a new connection to all channels that belong on it. */
  async function restore(link: Link): Promise<void> {
    const { connection } = link;
    try {
      const channels = [...link.channels];
      for (let i = 0; i < channels.length; i += CHANNELS_AT_ONCE) {
        // Channels that ended meanwhile are left out: nothing would ever unsubscribe them.
        const wanted = channels.slice(i, i + CHANNELS_AT_ONCE).filter((c) => link.channels.has(c));
        if (wanted.length > 0) await send(link, wanted);
        for (const channel of wanted) noteAcknowledged(channel, link);
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

  function noteAcknowledged(channel: string, link: Link): void {
    const place = places.get(channel);
    if (place?.link === link) place.acknowledged = true;
  }

  async function send(link: Link, channels: readonly string[]): Promise<void> {
    // In a Cluster, all channels of one command must be in one slot.
    if (sharded) await Promise.all(channels.map((channel) => link.client.ssubscribe(channel)));
    else await link.client.subscribe(...channels);
  }

  /** This fails only if the connection is lost, which ends the subscription too. */
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
    places.set(channel, { slot, link, acknowledged: false });
    return link;
  }

  /** Waits until the connection of a channel is up with all its channels. Fails if that takes too long. */
  async function inForce(channel: string): Promise<void> {
    const link = places.get(channel)?.link;
    if (!link || !(await waitFor(link))) throw new RedisOutage('The subscriber connection is down');
  }

  async function acknowledge(channel: string): Promise<void> {
    const link = places.get(channel)?.link;
    if (!link) return;
    const { connection } = link;
    try {
      await link.subscribe(channel);
      noteAcknowledged(channel, link);
    } catch (error) {
      // The next connection subscribes to this channel by itself.
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
    /** Resolves once Redis has acknowledged the channel. Fails soon otherwise, and then leaves no subscription. */
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

    /** Whether Redis counts this node among the subscribers of the channel, as far as the node knows. */
    isInForce(channel: string): boolean {
      const place = places.get(channel);
      return place ? place.acknowledged && place.link.up : false;
    },

    /** Sets the listener for the messages of all wanted channels. */
    listen(listener: typeof onMessage): void {
      onMessage = listener;
    },

    /** Opens the connection to a node ahead of its first channel. */
    open: (node: string) => void linkTo(node),

    /** Moves channels to the nodes that hold their slots now. Returns whether any channel moved. */
    async follow(): Promise<boolean> {
      const moved: Promise<unknown>[] = [];
      for (const [channel, { slot, link: from }] of places) {
        const node = deps.nodeOf(slot);
        if (node === null || node === from.node) continue;
        from.channels.delete(channel);
        sendEnd(from, channel);
        const to = linkTo(node);
        to.channels.add(channel);
        places.set(channel, { slot, link: to, acknowledged: false });
        moved.push(
          to.up
            ? send(to, [channel]).then(
                () => noteAcknowledged(channel, to),
                () => reconnect(to.client),
              )
            : waitFor(to),
        );
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

    /** Whether all connections are up with all their channels. */
    get up(): boolean {
      return [...links.values()].every(({ up }) => up);
    },

    /** Whether any connection is lost. */
    get lost(): boolean {
      return [...links.values()].some(({ lost }) => lost);
    },
  };
}
