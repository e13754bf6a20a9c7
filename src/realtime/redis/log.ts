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
// How much one script does: Redis does nothing else while a script runs.
const APPENDED_AT_ONCE = 100;
const HEADS_AT_ONCE = 500;
/** Nearly all logs are short. */
const LOGS_READ_AT_ONCE = 20;

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

// KEYS: streams. ARGV: oldest; then for each stream: after.
const READ = `
local logs = {}
for i, stream in ipairs(KEYS) do
  local entries = {}
  for _, entry in ipairs(redis.call('XRANGE', stream, '(' .. ARGV[i + 1] .. '-0', '+')) do
    if tonumber(entry[2][4]) >= tonumber(ARGV[1]) then entries[#entries + 1] = entry[2][2] end
  end
  logs[i] = entries
end
return logs
`;

// KEYS: hashes. ARGV: life of the head.
const HEADS = `${FIRST}
local heads = {}
for i, head in ipairs(KEYS) do
  local seq = redis.call('HGET', head, 'seq')
  if not seq then
    seq = string.format('%.0f', first())
    redis.call('HSET', head, 'seq', seq)
  end
  redis.call('PEXPIRE', head, ARGV[1])
  heads[i] = seq
end
return heads
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
  const readAll = redis.script('readLogs', null, READ);
  const readHeads = redis.script('headsOfLogs', null, HEADS);
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

  const inBatches = batchesBySlot(redis);
  const add = inBatches(append, { maxItems: APPENDED_AT_ONCE, inOrder: true });
  const read = inBatches(
    async (logs: { channel: string; after: number }[]) => {
      const streams = logs.map(({ channel }) => `${channel}:log`);
      const read = await readAll(streams, [oldest(), ...logs.map(({ after }) => after)]);
      return read as string[][];
    },
    { maxItems: LOGS_READ_AT_ONCE },
  );
  const readHead = inBatches(
    async (logs: { channel: string }[]) => {
      const heads = logs.map(({ channel }) => `${channel}:head`);
      return (await readHeads(heads, [HEAD_MS])) as string[];
    },
    { maxItems: HEADS_AT_ONCE },
  );

  return {
    append(key, message) {
      const channel = channelOf(redis, topic, key);
      return add({ key, channel, message, text: encodeAroundNumber(message, 'seq') });
    },
    async read(key, after) {
      const entries = await read({ channel: channelOf(redis, topic, key), after });
      return entries.map((entry) => decode(entry) as EntryOf<Message>);
    },
    async heads(keys) {
      const heads = await Promise.all(
        keys.map(async (key) => {
          const seq = await readHead({ channel: channelOf(redis, topic, key) });
          return [key, Number(seq)] as const;
        }),
      );
      return new Map(heads);
    },
    // Redis expires entries by itself.
    deleteOld: () => {},
  };
}

/** Batches for scripts. In a Cluster, a script can only use keys of one slot. */
const batchesBySlot =
  (redis: Redis) =>
  <Item extends { channel: string }, Result>(
    handle: (items: Item[]) => Promise<readonly Result[]>,
    options: Parameters<typeof createBatches>[1],
  ) => {
    const batches = new Map<number, (item: Item) => Promise<Result>>();
    return (item: Item): Promise<Result> => {
      const slot = redis.slotOf(item.channel);
      let add = batches.get(slot);
      if (!add) {
        add = createBatches(handle, options);
        batches.set(slot, add);
      }
      return add(item);
    };
  };
