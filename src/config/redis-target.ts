/** One address of a server, a sentinel, or a node of a cluster. */
export interface RedisAddress {
  readonly host: string;
  readonly port: number;
}

/** The user that connects. A Redis without users needs only a password. */
export interface RedisCredentials {
  readonly username: string | null;
  readonly password: string | null;
}

interface Target extends RedisCredentials {
  readonly tls: boolean;
  /** The addresses without credentials, for logs and errors. */
  readonly name: string;
}

/** The parsed REDIS_URL. */
export type RedisTarget = Target &
  (
    | { readonly kind: 'server'; readonly address: RedisAddress; readonly database: number }
    | {
        readonly kind: 'sentinel';
        readonly sentinels: readonly RedisAddress[];
        /** The name of the master among the sentinels. */
        readonly master: string;
        readonly database: number;
        /** Sentinels do not share users with the servers that they watch. */
        readonly sentinelCredentials: RedisCredentials;
      }
    | { readonly kind: 'cluster'; readonly nodes: readonly RedisAddress[] }
  );

const DEFAULT_PORT = { server: 6379, sentinel: 26_379, cluster: 6379 } as const;

// These URLs may have several hosts, which URL() does not accept.
const REDIS_URL =
  /^redis(?<tls>s?)(?:-(?<kind>sentinel|cluster))?:\/\/(?:(?<who>[^@/?#]*)@)?(?<hosts>[^@/?#]+)(?:\/(?<path>[^?#]*))?(?:\?(?<query>[^#]*))?$/i;
const ADDRESS = /^(?:\[(?<v6>[\da-f:.]+)\]|(?<host>[\w.-]+))(?::(?<port>\d{1,5}))?$/i;

/** The text is not a Redis URL. The message completes a sentence, and does not repeat the URL. */
export class InvalidRedisUrl extends Error {
  override readonly name = 'InvalidRedisUrl';
}

/**
 * Reads `redis://`, `redis-sentinel://` and `redis-cluster://`, each with `rediss` for TLS. Errors do not
 * repeat the URL, because it may hold a password.
 */
export function parseRedisTarget(url: string): RedisTarget {
  const parts = REDIS_URL.exec(url)?.groups;
  if (!parts) throw new InvalidRedisUrl(NO_URL);
  const kind = (parts.kind?.toLowerCase() ?? 'server') as RedisTarget['kind'];
  const addresses = parseAddresses(parts.hosts ?? '', DEFAULT_PORT[kind]);
  const credentials = parseCredentials(parts.who ?? '');
  const query = new URLSearchParams(parts.query);
  if (!addresses || !credentials) throw new InvalidRedisUrl(NO_URL);
  const known = kind === 'sentinel' ? SENTINEL_PARAMETERS : [];
  const unknown = [...query.keys()].find((each) => !known.includes(each));
  if (unknown !== undefined) throw new InvalidRedisUrl(`has the unknown parameter "${unknown}"`);
  const tls = parts.tls !== '';
  const name = addresses.map(({ host, port }) => `${bracketed(host)}:${port}`).join(', ');
  const target = { ...credentials, tls, name };
  const path = (parts.path ?? '').split('/').filter((part) => part !== '');

  if (kind === 'sentinel') return sentinelTarget(target, addresses, path, query);
  if (kind === 'cluster') {
    if (path.length > 0)
      throw new InvalidRedisUrl('must not name a database: a Redis Cluster has only one');
    return { ...target, kind, nodes: addresses };
  }
  const [address, ...others] = addresses;
  if (!address || others.length > 0) throw new InvalidRedisUrl(SEVERAL_HOSTS);
  return { ...target, kind, address, database: parseDatabase(path) };
}

function sentinelTarget(
  target: Target,
  sentinels: readonly RedisAddress[],
  [encoded = '', ...rest]: readonly string[],
  query: URLSearchParams,
): RedisTarget {
  const master = decode(encoded);
  if (!master) throw new InvalidRedisUrl(NO_MASTER);
  const sentinelCredentials = {
    username: query.get('sentinelUsername') || null,
    password: query.get('sentinelPassword') || null,
  };
  const database = parseDatabase(rest);
  return { ...target, kind: 'sentinel', sentinels, master, database, sentinelCredentials };
}

const SENTINEL_PARAMETERS = ['sentinelUsername', 'sentinelPassword'];

function parseAddresses(text: string, defaultPort: number): RedisAddress[] | null {
  const addresses: RedisAddress[] = [];
  for (const part of text.split(',')) {
    const groups = ADDRESS.exec(part)?.groups;
    const host = groups?.v6 ?? groups?.host;
    const port = groups?.port === undefined ? defaultPort : Number(groups.port);
    if (!host || port < 1 || port > 65_535) return null;
    addresses.push({ host, port });
  }
  return addresses;
}

/** `user:password` or `:password`, percent-encoded; null for a user without a password. */
function parseCredentials(text: string): RedisCredentials | null {
  if (text === '') return { username: null, password: null };
  const colon = text.indexOf(':');
  const username = decode(colon < 0 ? text : text.slice(0, colon));
  const password = decode(colon < 0 ? '' : text.slice(colon + 1));
  return username === null || !password ? null : { username: username || null, password };
}

function parseDatabase([text = '0', ...rest]: readonly string[]): number {
  if (rest.length > 0 || !/^\d{1,5}$/.test(text)) throw new InvalidRedisUrl(NO_DATABASE);
  return Number(text);
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const bracketed = (host: string) => (host.includes(':') ? `[${host}]` : host);

const NO_URL =
  'must be redis://user:password@host:6379, redis-sentinel://host:26379,host:26379/master or redis-cluster://host:6379,host:6379 (rediss… for TLS), with special characters percent-encoded';
const NO_MASTER =
  'must name the master that the sentinels watch, redis-sentinel://host:26379/master';
const SEVERAL_HOSTS =
  'names several hosts: write redis-sentinel:// or redis-cluster://, whichever they are';
const NO_DATABASE = 'must name a database by its number, redis://host:6379/1';
