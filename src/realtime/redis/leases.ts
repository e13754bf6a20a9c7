import { crc32 } from 'node:zlib';
import type { Limits } from '../../limits.js';
import type { Lease, Leases } from '../leases.js';
import type { Redis } from './client.js';

/** The number of key pairs that share the users. A Cluster spreads the pairs over its nodes. */
const SHARDS = 16;
/** Leases that one script handles: Redis does nothing else while a script runs. */
const LEASES_AT_ONCE = 500;
/** Keys that no node has touched for this long belong to an installation that is gone. */
const KEPT_S = 24 * 3600;

// The keys of a shard: KEYS[1] is a sorted set of users by the end of their last lease. KEYS[2] is a hash of the ends of
// each user's leases by holder. All times are those of Redis.
const NOW = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`;
const HOLDERS = `${NOW}
local function read(user)
  local holders = {}
  local last = 0
  for holder, till in pairs(cjson.decode(redis.call('HGET', KEYS[2], user) or '{}')) do
    if till > now then
      holders[holder] = till
      last = math.max(last, till)
    end
  end
  return holders, last
end
local function write(user, holders, last, holder, till)
  holders[holder] = till
  redis.call('HSET', KEYS[2], user, cjson.encode(holders))
  redis.call('ZADD', KEYS[1], math.max(last, till), user)
end
`;

/** ARGV: how long leases are kept, how long they last, then users and holders. Returns the users who had no lease. */
const RENEW = `${HOLDERS}
local arrived = {}
for i = 3, #ARGV, 2 do
  local user, holder = ARGV[i], ARGV[i + 1]
  local holders, last = read(user)
  if last == 0 then arrived[#arrived + 1] = user end
  write(user, holders, last, holder, now + ARGV[2])
end
redis.call('EXPIRE', KEYS[1], ARGV[1])
redis.call('EXPIRE', KEYS[2], ARGV[1])
return arrived
`;

/** ARGV: the user, the holder, the grace. */
const RELEASE = `${HOLDERS}
local holders = read(ARGV[1])
if not holders[ARGV[2]] then return end
holders[ARGV[2]] = nil
local last = 0
for _, till in pairs(holders) do last = math.max(last, till) end
write(ARGV[1], holders, last, ARGV[2], now + ARGV[3])
`;

/** ARGV: users. Returns those who have a lease. */
const ONLINE = `${NOW}
local online = {}
for i, till in ipairs(redis.call('ZMSCORE', KEYS[1], unpack(ARGV))) do
  if till and tonumber(till) > now then online[#online + 1] = ARGV[i] end
end
return online
`;

/** ARGV: the maximum number. Returns users without a lease, and forgets them. */
const TAKE_EXPIRED = `${NOW}
local gone = redis.call('ZRANGE', KEYS[1], '-inf', now, 'BYSCORE', 'LIMIT', 0, ARGV[1])
for _, user in ipairs(gone) do
  redis.call('ZREM', KEYS[1], user)
  redis.call('HDEL', KEYS[2], user)
end
return gone
`;

/** The leases of all nodes that share a Redis. Those of a node that died run out by themselves. */
export function createRedisLeases(redis: Redis, limits: Limits): Leases {
  const renew = redis.script('renewLeases', 2, RENEW);
  const release = redis.script('releaseLease', 2, RELEASE);
  const online = redis.script('leasedUsers', 2, ONLINE);
  const takeExpired = redis.script('takeExpiredLeases', 2, TAKE_EXPIRED);

  const keysOf = (shard: number) => {
    const tag = `${redis.prefix}{leases:${shard}}`;
    return [`${tag}:users`, `${tag}:holders`];
  };

  return {
    async renew(leases) {
      const batches = batchesOf(leases, ({ userId }) => userId);
      const arrived = await Promise.all(
        batches.map(({ shard, items }) =>
          renew(keysOf(shard), [KEPT_S, limits.LEASE_MS, ...items.flatMap(asValues)]),
        ),
      );
      const users = new Set(arrived.flatMap(asTexts));
      return [...new Set(leases.map(({ userId }) => userId))].filter((id) => users.has(id));
    },
    async release({ userId, holder }) {
      await release(keysOf(shardOf(userId)), [userId, holder, limits.OFFLINE_GRACE_MS]);
    },
    async online(userIds) {
      const batches = batchesOf(userIds, (userId) => userId);
      const found = await Promise.all(
        batches.map(({ shard, items }) => online(keysOf(shard), items)),
      );
      return new Set(found.flatMap(asTexts));
    },
    async takeExpired() {
      const gone = await Promise.all(
        Array.from({ length: SHARDS }, (_, shard) => takeExpired(keysOf(shard), [LEASES_AT_ONCE])),
      );
      return gone.flatMap(asTexts);
    },
  };
}

const shardOf = (userId: string): number => crc32(userId) % SHARDS;

const asValues = ({ userId, holder }: Lease) => [userId, holder];

// A script returns nothing for an empty table.
const asTexts = (reply: unknown): string[] => (reply ?? []) as string[];

/** Groups items by the shard of their user, in batches small enough for one script. */
function batchesOf<T>(items: readonly T[], userOf: (item: T) => string) {
  const batches: { shard: number; items: T[] }[] = [];
  const open = new Map<number, T[]>();
  for (const item of items) {
    const shard = shardOf(userOf(item));
    const batch = open.get(shard);
    if (batch && batch.length < LEASES_AT_ONCE) {
      batch.push(item);
      continue;
    }
    const next = [item];
    open.set(shard, next);
    batches.push({ shard, items: next });
  }
  return batches;
}
