/** Redis cannot be used now, and a retry may help. The error contains no part of the command. */
export class RedisOutage extends Error {
  constructor(why: unknown) {
    super(why instanceof Error ? why.message : String(why));
    this.name = 'RedisOutage';
  }
}

/** Messages of ioredis when Redis is unreachable or does not answer. */
const CLIENT =
  /^(?:Connection is closed\.|Command timed out|Stream isn't writeable|Cluster isn't ready|Cluster is |Command aborted due to connection close|None of startup nodes is available|Failed to refresh slots cache|Reached the max retries per request limit|Too many Cluster redirections|All sentinels are unreachable|Ready check failed)/;

/** Replies of a Redis that cannot serve now: starting, failing over, without quorum, full. */
const SERVER =
  /^(?:LOADING|READONLY|MASTERDOWN|NOREPLICAS|CLUSTERDOWN|TRYAGAIN|MOVED|ASK|BUSY|UNBLOCKED|OOM|MISCONF|UNKILLABLE) /;

/** Whether an error says that Redis cannot be used now, and not that a command is wrong. */
export const isRedisOutage = (error: unknown): boolean =>
  error instanceof RedisOutage ||
  (error instanceof Error && (CLIENT.test(error.message) || SERVER.test(error.message)));
