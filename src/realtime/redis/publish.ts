import { LRUCache } from 'lru-cache';
import { createBatches } from '../batches.js';
import type { Channels } from './channels.js';

/** Messages that one script publishes: Redis does nothing else while a script runs. */
const PUBLISHED_AT_ONCE = 100;

/** How many channels are remembered on which other nodes listen. */
const MAX_HEARD = 10_000;

// ARGV: for each message its channel, how many of the channel's subscribers need no message (1 or 0), and the text. An
// empty text is not published. Returns the positions of the messages, from 0, that others listen for.
export const PUBLISH = `
local heard = {}
for i = 1, #ARGV, 3 do
  if redis.call('PUBSUB', 'NUMSUB', ARGV[i])[2] > tonumber(ARGV[i + 1]) then
    heard[#heard + 1] = (i - 1) / 3
    if ARGV[i + 2] ~= '' then redis.call('PUBLISH', ARGV[i], ARGV[i + 2]) end
  end
end
return heard
`;

/** A message of the bus. */
export interface Publication {
  readonly channel: string;
  /** Encodes it. */
  text(): string;
  /** Whether encoding and sending it costs more than asking first whether another node listens. */
  readonly isLarge: boolean;
}

/**
 * Publishes the messages of a tick with one script. A message that only this node would receive is not published, and a
 * large one is neither encoded nor sent to Redis: the script asks first, unless another node has listened lately.
 */
export function createPublish(
  publishAll: (keys: [], values: (string | number)[]) => Promise<unknown>,
  channels: Pick<Channels, 'isInForce'>,
) {
  /** The channels of large messages on which another node listened the last time. */
  const heard = new LRUCache<string, true>({ max: MAX_HEARD });
  /** How many messages of a channel wait for an answer. The next one must not overtake them. */
  const asking = new Map<string, number>();

  const run = async (messages: readonly (readonly [channel: string, text: string])[]) =>
    new Set(
      (await publishAll(
        [],
        messages.flatMap(([channel, text]) => [channel, channels.isInForce(channel) ? 1 : 0, text]),
      )) as number[],
    );

  function countAsking(channel: string, by: 1 | -1): void {
    const count = (asking.get(channel) ?? 0) + by;
    if (count === 0) asking.delete(channel);
    else asking.set(channel, count);
  }

  return createBatches(
    async (messages: Publication[]) => {
      const asked = messages.filter(
        ({ channel, isLarge }) => isLarge && (asking.has(channel) || !heard.has(channel)),
      );
      const isAsked = new Set(asked);
      for (const { channel } of asked) countAsking(channel, 1);
      try {
        const positions = await run(
          messages.map((each) => [each.channel, isAsked.has(each) ? '' : each.text()]),
        );
        for (const [i, { channel, isLarge }] of messages.entries()) {
          if (!isLarge) continue;
          if (positions.has(i)) heard.set(channel, true);
          else heard.delete(channel);
        }
        const wanted = messages.filter((each, i) => isAsked.has(each) && positions.has(i));
        if (wanted.length > 0) await run(wanted.map((each) => [each.channel, each.text()]));
      } finally {
        for (const { channel } of asked) countAsking(channel, -1);
      }
    },
    { maxItems: PUBLISHED_AT_ONCE, schedule: process.nextTick },
  );
}
