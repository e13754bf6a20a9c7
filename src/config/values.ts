import { isIPv6 } from 'node:net';
import { compile } from 'proxy-addr';
import { z } from 'zod';
import { type InvalidRedisUrl, parseRedisTarget } from './redis-target.js';

// Schemas of the values. Each error completes a sentence that begins with the name of the variable.

/** The log levels of pino, the most detailed first. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** A log level of pino. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Any text without the spaces around it. */
export const trimmed = z.string().trim();

/** Any text. It is not trimmed: its bytes must be those that another program has. */
export const secret = z.string();

/** HS256 is as strong as its key: RFC 7518, section 3.2, asks for the length of the hash. */
export const jwtSecret = secret.superRefine((value, context) => {
  const bytes = Buffer.byteLength(value);
  if (bytes < 32) context.addIssue(`must have 32 bytes or more, not ${bytes}; ${MAKE_SECRET}`);
});

/** Advice for a secret that is missing or too short. */
export const MAKE_SECRET = 'make one with `openssl rand -base64 32`';

/** Null if the variable is not set. */
export const optional = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);

/** A text that passes a test. The error repeats it, so this is not for texts that may hold a password. */
const textLike = (isValid: (value: string) => boolean, expected: string) =>
  trimmed.refine(isValid, {
    error: ({ input }) => `must be ${expected}, not "${input}"`,
    abort: true,
  });

export const boolean = textLike(
  (value) => /^(?:true|false)$/.test(value),
  'true or false',
).transform((value) => value === 'true');

export const wholeNumber = (min: number, max: number) =>
  textLike(
    (value) => /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max,
    `a whole number from ${min} to ${max}`,
  ).transform(Number);

export const logLevel = textLike(
  (value) => LOG_LEVELS.some((level) => level === value),
  `one of ${LOG_LEVELS.join(', ')}`,
).pipe(z.enum(LOG_LEVELS));

export const host = textLike(
  (value) => /^[\w.:%-]+$/.test(value),
  'an address or a host name such as 127.0.0.1 or ::',
);

/** A prefix of Redis keys. Braces would decide where Redis Cluster puts the keys. */
export const redisPrefix = textLike(
  (value) => /^[\w.:-]{1,64}$/.test(value),
  '1 to 64 letters, digits, ".", ":", "_" and "-"',
);

/** An HTTP URL without user and password. The error does not repeat it. */
const webUrl = (error: string) =>
  trimmed
    .refine((value) => /^https?:\/\//i.test(value) && URL.canParse(value), { error, abort: true })
    .transform((value) => new URL(value))
    .refine((url) => url.username === '' && url.password === '', { error, abort: true });

const PUBLIC_URL =
  'must be a URL such as https://calls.example.com, without user, query or fragment';

/** The address of this server, without a slash at its end. */
export const publicUrl = webUrl(PUBLIC_URL)
  .refine((url) => url.search === '' && url.hash === '', PUBLIC_URL)
  .transform(({ href }) => href.replace(/\/+$/, ''));

/** Keys come over TLS, unless they come from this machine. */
export const jwksUrl = webUrl(
  'must be a URL such as https://id.example.com/jwks.json, without user',
)
  .refine(
    ({ protocol, hostname }) =>
      protocol === 'https:' || /^(?:localhost|\[::1\]|127(?:\.\d+){3})$/.test(hostname),
    'must be https: an attacker who replaces the keys in transit can sign in as anybody',
  )
  .transform(({ href }) => href);

export const redisUrl = trimmed.superRefine((url, context) => {
  try {
    parseRedisTarget(url);
  } catch (error) {
    context.addIssue((error as InvalidRedisUrl).message);
  }
});

/** A PostgreSQL connection string. The error does not repeat it. */
export const postgresUrl = trimmed.refine((value) => {
  // postgres.js takes several hosts, which no URL may hold: the first stands for all.
  const url = value.replace(/,[^@/?]*/g, '');
  return /^postgres(?:ql)?:\/\//i.test(url) && URL.canParse(url);
}, 'must be postgres://user:password@host:5432/name, with special characters percent-encoded');

/** Items separated by commas. The error names every invalid item. */
const listOf = (isItem: (item: string) => boolean, expected: string) =>
  trimmed
    .transform((list) => list.split(',').map((item) => item.trim()))
    .transform((items) => items.filter((item) => item !== ''))
    .superRefine((items, context) => {
      const invalid = items.filter((item) => !isItem(item)).map((item) => `"${item}"`);
      if (invalid.length > 0) context.addIssue(`${expected}, not ${invalid.join(', ')}`);
    });

/** Proxies in the notation of proxy-addr. */
export const proxies = listOf((item) => {
  try {
    compile(item);
    return true;
  } catch {
    return false;
  }
}, 'must list addresses, networks such as 10.0.0.0/8, loopback, linklocal or uniquelocal');

/** STUN servers, RFC 7064. */
export const stunUrls = listOf(
  isIceUrl('stuns?', ''),
  'must list stun:host, stun:host:port or stuns:host:port',
);

/** TURN servers, RFC 7065. */
export const turnUrls = listOf(
  isIceUrl('turns?', '(?:\\?transport=(?:udp|tcp))?'),
  'must list turn:host:port or turns:host:port, optionally with ?transport=udp or ?transport=tcp',
);

const ORIGINS =
  'must be * alone, or list origins such as https://app.example.com (lower case, no path, no default port)';

/** `*` alone, or web origins as browsers send them. */
export const origins = listOf((item) => item === '*' || isOrigin(item), ORIGINS)
  .refine((items) => items.length === 1 || !items.includes('*'), ORIGINS)
  .transform((items) => (items.includes('*') ? '*' : items));

function isOrigin(item: string): boolean {
  if (!URL.canParse(item)) return false;
  const { origin } = new URL(item);
  // Apps in a web view have schemes of their own (capacitor://localhost), whose origin is "null" to URL().
  return origin === 'null' ? /^[a-z][a-z0-9+.-]*:\/\/[\w.:-]+$/.test(item) : origin === item;
}

/** A scheme, a host, an optional port, and no slashes. */
function isIceUrl(scheme: string, query: string): (item: string) => boolean {
  const form = new RegExp(`^${scheme}:(?:\\[([^\\]]+)\\]|[\\w.-]+)(?::(\\d{1,5}))?${query}$`, 'i');
  return (item) => {
    const match = form.exec(item);
    if (match === null) return false;
    const [, ipv6, port = '1'] = match;
    return (ipv6 === undefined || isIPv6(ipv6)) && Number(port) >= 1 && Number(port) <= 65_535;
  };
}
