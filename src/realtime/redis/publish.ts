import { createBatches } from '../batches.js';
import type { Channels } from './channels.js';

/** Messages that one script publishes: Redis does nothing else while a script runs. */
const PUBLISHED_AT_ONCE = 100;

// ARGV: for each message its channel, how many of the channel's subscribers need no message (1 or 0), and the text.
export const PUBLISH = `
for i = 1, #ARGV, 3 do
  if redis.call('PUBSUB', 'NUMSUB', ARGV[i])[2] > tonumber(ARGV[i + 1]) then
    redis.call('PUBLISH', ARGV[i], ARGV[i + 2])
  end
end
`;

/** Publishes the messages of a tick with one script. A message that only this node would receive is not sent. */
export function createPublish(
  publishAll: (keys: [], values: (string | number)[]) => Promise<unknown>,
  channels: Pick<Channels, 'isInForce'>,
) {
  const publish = createBatches(
    async (messages: (readonly [channel: string, message: string])[]) => {
      await publishAll(
        [],
        messages.flatMap(([channel, message]) => [
          channel,
          channels.isInForce(channel) ? 1 : 0,
          message,
        ]),
      );
    },
    { maxItems: PUBLISHED_AT_ONCE, schedule: process.nextTick },
  );
  return (channel: string, message: string): Promise<void> => publish([channel, message]);
}
