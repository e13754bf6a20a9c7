import type { Limits } from '../../limits.js';
import { createBatches } from '../batches.js';
import { decode, encodeAroundNumber } from '../codec.js';
import type { LogTopics } from '../logs/definitions.js';
import type { EntryBus, EntryOf, Ephemeral, EphemeralLog, LogDefinition } from '../logs/log.js';
import { channelOf, type RedisBus } from './bus.js';
import type { Redis } from './client.js';

// Each key has a stream of entries, and a hash with the number of the newest entry and the bytes of all entries. The
// stream expires soon after the last message. The hash stays, so that a client that comes back sees whether it missed
// any.

/** How long a log remembers its head: longer than any client keeps a cursor. */
const HEAD_MS = 24 * 3600 * 1000;
/** Old entries are dropped with each of so many appends. Reads leave them out at once. */
const DROP_EVERY = 16;
/** Entries that one script appends: Redis does nothing else while a script runs. */
const APPENDED_AT_ONCE = 100;

/** The number below the first one of an unknown log: the present microsecond, above every number that it may have had. */
const FIRST = `
local function first()
  local now = redis.call('TIME')
  return now[1] * 1000000 + now[2]
end
`;

// KEYS: the stream and the hash of each entry. ARGV: most entries, most bytes, oldest, life of the entries, life of the
// head, PUBLISH command, NUMSUB command, origin; then for each entry: the text before and after its number, sent at,
// bytes, the channel, and how many of its subscribers get the entry without a message: 1 or 0.
const APPEND = `${FIRST}
local function drop(stream, head, length, kept, oldest)
  while length > tonumber(ARGV[1]) or kept > tonumber(ARGV[2]) or oldest do
    local entry = redis.call('XRANGE', stream, '-', '+', 'COUNT', 1)[1]
    if not entry then break end
    local fields = entry[2]
    if length <= tonumber(ARGV[1]) and kept <= tonumber(ARGV[2]) and tonumber(fields[4]) >= oldest then break end
    redis.call('XDEL', stream, entry[1])
    length = length - 1
    kept = redis.call('HINCRBY', head, 'bytes', -tonumber(fields[6]))
  end
end
local numbers = {}
for i = 1, #KEYS / 2 do
  local stream, head, at = KEYS[2 * i - 1], KEYS[2 * i], 3 + 6 * i
  local length = redis.call('XLEN', stream)
  if length == 0 then redis.call('HSET', head, 'bytes', 0) end
  local number = redis.call('HINCRBY', head, 'seq', 1)
  if number == 1 then number = redis.call('HINCRBY', head, 'seq', string.format('%.0f', first())) end
  local seq = string.format('%.0f', number)
  local entry = ARGV[at] .. seq .. ARGV[at + 1]
  redis.call('XADD', stream, seq .. '-0', 'e', entry, 't', ARGV[at + 2], 'n', ARGV[at + 3])
  local kept = redis.call('HINCRBY', head, 'bytes', ARGV[at + 3])
  local rare = length == 0 or number % ${DROP_EVERY} == 0
  drop(stream, head, length + 1, kept, rare and tonumber(ARGV[3]))
  redis.call('PEXPIRE', stream, ARGV[4])
  if rare then redis.call('PEXPIRE', head, ARGV[5]) end
  local channel = ARGV[at + 4]
  if redis.call('PUBSUB', ARGV[7], channel)[2] > tonumber(ARGV[at + 5]) then
    redis.call(ARGV[6], channel, ARGV[8] .. entry)
  end
  numbers[i] = seq
end
return numbers
`;

// ARGV: after, oldest.
const READ = `
local entries = {}
for _, entry in ipairs(redis.call('XRANGE', KEYS[1], '(' .. ARGV[1] .. '-0', '+')) do
  if tonumber(entry[2][4]) >= tonumber(ARGV[2]) then entries[#entries + 1] = entry[2][2] end
end
return entries
`;

// ARGV: life of the head.
const HEAD = `${FIRST}
local seq = redis.call('HGET', KEYS[1], 'seq')
if not seq then
  seq = string.format('%.0f', first())
  redis.call('HSET', KEYS[1], 'seq', seq)
end
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return seq
`;

/** An entry to append: its key, the message, and its text before and after the number. */
interface Appended<Message> {
  key: string;
  channel: string;
  message: Message;
  text: readonly [before: string, after: string];
}

/**
 * A log of all nodes. Appending and publishing are one round trip, for many entries at once. Listeners on this node get
 * an entry when its append is answered. It is published only if other nodes listen.
 */
export function createRedisLog<Topic extends keyof LogTopics, Message extends Ephemeral>(
  { topic, bytes }: LogDefinition<Topic, Message>,
  { redis, bus, limits }: { redis: Redis; bus: RedisBus; limits: Limits },
  listeners: Pick<EntryBus<NoInfer<Topic>, NoInfer<Message>>, 'deliver'>,
): EphemeralLog<Message> {
  const appendAll = redis.script('appendToLogs', null, APPEND);
  const read = redis.script('readLog', 1, READ);
  const head = redis.script('headOfLog', 1, HEAD);
  /** In a Cluster, a script can only write to one slot. */
  const batchesOfSlot = new Map<number, (entry: Appended<Message>) => Promise<EntryOf<Message>>>();
  const oldest = () => Date.now() - limits.SIGNAL_LOG_MS;
  const countCommand = redis.publishCommand === 'spublish' ? 'SHARDNUMSUB' : 'NUMSUB';

  async function append(entries: readonly Appended<Message>[]): Promise<EntryOf<Message>[]> {
    const keys: string[] = [];
    const values: (string | number)[] = [
      limits.SIGNAL_LOG_ENTRIES,
      limits.SIGNAL_LOG_BYTES,
      oldest(),
      limits.SIGNAL_LOG_MS,
      HEAD_MS,
      redis.publishCommand,
      countCommand,
      bus.origin,
    ];
    for (const { channel, message, text } of entries) {
      keys.push(`${channel}:log`, `${channel}:head`);
      const isHere = bus.isSubscribed(channel);
      values.push(...text, message.sentAt.getTime(), bytes(message), channel, isHere ? 1 : 0);
    }
    const numbers = (await appendAll(keys, values)) as string[];
    return entries.map(({ key, message }, i) => {
      const entry = { ...message, seq: Number(numbers[i]) };
      listeners.deliver(topic, key, entry);
      return entry;
    });
  }

  return {
    append(key, message) {
      const channel = channelOf(redis, topic, key);
      const slot = redis.slotOf(channel);
      let add = batchesOfSlot.get(slot);
      if (!add) {
        add = createBatches(append, { maxItems: APPENDED_AT_ONCE, inOrder: true });
        batchesOfSlot.set(slot, add);
      }
      return add({ key, channel, message, text: encodeAroundNumber(message, 'seq') });
    },
    async read(key, after) {
      const log = `${channelOf(redis, topic, key)}:log`;
      const entries = (await read([log], [after, oldest()])) as string[];
      return entries.map((entry) => decode(entry) as EntryOf<Message>);
    },
    async heads(keys) {
      const heads = await Promise.all(
        keys.map(async (key) => {
          const seq = await head([`${channelOf(redis, topic, key)}:head`], [HEAD_MS]);
          return [key, Number(seq)] as const;
        }),
      );
      return new Map(heads);
    },
    // Redis expires entries by itself.
    deleteOld: () => {},
  };
}
