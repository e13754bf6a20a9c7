import type { Limits } from '../../limits.js';
import { decode, encodeAroundNumber } from '../codec.js';
import type { LogTopics } from '../logs/definitions.js';
import type { EntryOf, Ephemeral, EphemeralLog, LogDefinition } from '../logs/log.js';
import { channelOf, FROM_EVERYWHERE } from './bus.js';
import type { Redis } from './client.js';

// Each key has a stream of entries, and a hash with the number of the newest entry and the bytes of all entries. The
// stream expires soon after the last message. The hash stays, so that a client that comes back sees whether it missed
// any.

/** How long a log remembers its head: longer than any client keeps a cursor. */
const HEAD_MS = 24 * 3600 * 1000;

/** An unknown log begins at the present microsecond, above every number that it may have had before. */
const BEGIN = `
local function head()
  local seq = redis.call('HGET', KEYS[2], 'seq')
  if not seq then
    local now = redis.call('TIME')
    seq = string.format('%.0f', now[1] * 1000000 + now[2])
    redis.call('HSET', KEYS[2], 'seq', seq)
  end
  return seq
end
local function drop(entries, bytes, oldest)
  while true do
    local first = redis.call('XRANGE', KEYS[1], '-', '+', 'COUNT', 1)[1]
    if not first then
      redis.call('HSET', KEYS[2], 'bytes', 0)
      return
    end
    local kept = tonumber(redis.call('HGET', KEYS[2], 'bytes') or '0')
    local fields = first[2]
    if redis.call('XLEN', KEYS[1]) <= entries and kept <= bytes and tonumber(fields[4]) >= oldest then return end
    redis.call('XDEL', KEYS[1], first[1])
    redis.call('HINCRBY', KEYS[2], 'bytes', -tonumber(fields[6]))
  end
end
`;

// ARGV: text before and after the number, sent at, bytes, most entries, most bytes, oldest, life of the entries,
// life of the head, command to publish with, channel, prefix of a message that every node takes.
const APPEND = `${BEGIN}
head()
if redis.call('EXISTS', KEYS[1]) == 0 then redis.call('HSET', KEYS[2], 'bytes', 0) end
local seq = string.format('%.0f', redis.call('HINCRBY', KEYS[2], 'seq', 1))
local entry = ARGV[1] .. seq .. ARGV[2]
redis.call('XADD', KEYS[1], seq .. '-0', 'e', entry, 't', ARGV[3], 'n', ARGV[4])
redis.call('HINCRBY', KEYS[2], 'bytes', ARGV[4])
drop(tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7]))
redis.call('PEXPIRE', KEYS[1], ARGV[8])
redis.call('PEXPIRE', KEYS[2], ARGV[9])
redis.call(ARGV[10], ARGV[11], ARGV[12] .. entry)
return seq
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
const HEAD = `${BEGIN}
local seq = head()
redis.call('PEXPIRE', KEYS[2], ARGV[1])
return seq
`;

/** A log of all nodes. Append and publish are one round trip. */
export function createRedisLog<Message extends Ephemeral>(
  { topic, bytes }: LogDefinition<keyof LogTopics, Message>,
  redis: Redis,
  limits: Limits,
): EphemeralLog<Message> {
  const append = redis.script('appendToLog', 2, APPEND);
  const read = redis.script('readLog', 1, READ);
  const head = redis.script('headOfLog', 2, HEAD);
  // In a Cluster, both keys are in the slot of the channel.
  const keysOf = (key: string): [string, string] => {
    const channel = channelOf(redis, topic, key);
    return [`${channel}:log`, `${channel}:head`];
  };
  const oldest = () => Date.now() - limits.SIGNAL_LOG_MS;

  return {
    async append(key, message) {
      const seq = await append(keysOf(key), [
        ...encodeAroundNumber(message, 'seq'),
        message.sentAt.getTime(),
        bytes(message),
        limits.SIGNAL_LOG_ENTRIES,
        limits.SIGNAL_LOG_BYTES,
        oldest(),
        limits.SIGNAL_LOG_MS,
        HEAD_MS,
        redis.publishCommand,
        channelOf(redis, topic, key),
        FROM_EVERYWHERE,
      ]);
      return { ...message, seq: Number(seq) };
    },
    async read(key, after) {
      const [log] = keysOf(key);
      const entries = (await read([log], [after, oldest()])) as string[];
      return entries.map((entry) => decode(entry) as EntryOf<Message>);
    },
    async heads(keys) {
      const heads = await Promise.all(
        keys.map(async (key) => {
          const seq = await head(keysOf(key), [HEAD_MS]);
          return [key, Number(seq)] as const;
        }),
      );
      return new Map(heads);
    },
    // Redis expires entries by itself.
    deleteOld: () => {},
  };
}
