import { isIPv6 } from 'node:net';
import { compile } from 'proxy-addr';

/** How much is logged, least last: pino's levels. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** One of pino's levels. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Why a text is not a value of its variable. */
export class Wrong {
  constructor(readonly message: string) {}
}

/** Whole numbers from `min` to `max`. */
export function wholeNumber(min: number, max: number) {
  return (text: string) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max
      ? value
      : new Wrong(`must be a whole number from ${min} to ${max}, not "${text}"`);
  };
}

/** An address or a host name. */
export function parseHost(text: string) {
  return /^[\w.:%-]+$/.test(text)
    ? text
    : new Wrong(`must be an address or a host name such as 127.0.0.1 or ::, not "${text}"`);
}

/** A web address, without the slash at its end. */
export function parsePublicUrl(text: string) {
  const url = parseWebUrl(text);
  return url === null || url.search || url.hash
    ? new Wrong('must be a URL such as https://calls.example.com, without user, query or fragment')
    : url.href.replace(/\/+$/, '');
}

/** Where keys are fetched from: over TLS, unless from this machine. */
export function parseJwksUrl(text: string) {
  const url = parseWebUrl(text);
  if (url === null) {
    return new Wrong('must be a URL such as https://id.example.com/jwks.json, without user');
  }
  return url.protocol === 'https:' || isLoopback(url.hostname)
    ? url.href
    : new Wrong('must be https: whoever can change the keys on the way can be anybody');
}

/** A PostgreSQL connection string; it holds a password, so the message does not repeat it. */
export function parseDatabaseUrl(text: string) {
  // postgres.js takes several hosts, which no URL may hold: the first stands for them.
  return parseUrl(text.replace(/,[^@/?]*/g, ''), ['postgres:', 'postgresql:']) === null
    ? new Wrong(
        'must be postgres://user:password@host:5432/name, with special characters percent-encoded',
      )
    : text;
}

/** What keys begin with; braces would decide where Redis Cluster puts them. */
export function parseRedisPrefix(text: string) {
  return /^[\w.:-]{1,64}$/.test(text)
    ? text
    : new Wrong(`must be 1 to 64 letters, digits, ".", ":", "_" and "-", not "${text}"`);
}

/** Proxies, as proxy-addr takes them. */
export const parseTrustedProxies = listOf((text) => {
  try {
    compile(text);
    return true;
  } catch {
    return false;
  }
}, 'must list addresses, networks such as 10.0.0.0/8, loopback, linklocal or uniquelocal');

/** STUN servers, RFC 7064. */
export const parseStunUrls = listOf(
  (text) => isIceUrl(text, /^stuns?:/i, ''),
  'must list stun:host, stun:host:port or stuns:host:port',
);

/** TURN servers, RFC 7065. */
export const parseTurnUrls = listOf(
  (text) => isIceUrl(text, /^turns?:/i, '(?:\\?transport=(?:udp|tcp))?'),
  'must list turn:host:port or turns:host:port, perhaps with ?transport=udp or ?transport=tcp',
);

const parseOrigins = listOf(
  isOrigin,
  'must be * alone, or list origins such as https://app.example.com (lower case, no path, no default port)',
);

/** Web origins, or `*` for all. */
export function parseCorsOrigins(text: string) {
  return text === '*' ? '*' : parseOrigins(text);
}

/** One of pino's levels. */
export function parseLogLevel(text: string) {
  const level = LOG_LEVELS.find((each) => each === text);
  return level ?? new Wrong(`must be one of ${LOG_LEVELS.join(', ')}, not "${text}"`);
}

/** `true` or `false`. */
export function parseBoolean(text: string) {
  if (text === 'true') return true;
  if (text === 'false') return false;
  return new Wrong(`must be true or false, not "${text}"`);
}

/** Texts separated by commas; those that are not valid are told together. */
function listOf(isValid: (text: string) => boolean, expected: string) {
  return (text: string): readonly string[] | Wrong => {
    const items = text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
    const wrong = items.filter((item) => !isValid(item)).map((item) => `"${item}"`);
    return wrong.length > 0 ? new Wrong(`${expected}, not ${wrong.join(', ')}`) : items;
  };
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { origin } = new URL(text);
  // Apps in a web view have schemes of their own, capacitor://localhost, whose origin URL calls "null".
  return origin === 'null' ? /^[a-z][a-z0-9+.-]*:\/\/[\w.:-]+$/.test(text) : origin === text;
}

function parseWebUrl(text: string): URL | null {
  const url = parseUrl(text, ['http:', 'https:']);
  return url?.username || url?.password ? null : url;
}

function parseUrl(text: string, protocols: readonly string[]): URL | null {
  if (!/^[a-z]+:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return protocols.includes(url.protocol) ? url : null;
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d+){3}$/.test(hostname);
}

/** RFC 7064 and RFC 7065: a scheme, a host, perhaps a port, no slashes. */
function isIceUrl(text: string, scheme: RegExp, query: string): boolean {
  if (!scheme.test(text)) return false;
  const rest = text.replace(scheme, '');
  const match = new RegExp(`^(?:\\[([^\\]]+)\\]|[\\w.-]+)(?::(\\d{1,5}))?${query}$`).exec(rest);
  if (match === null) return false;
  const [, ipv6, port] = match;
  if (ipv6 !== undefined && !isIPv6(ipv6)) return false;
  return port === undefined || (Number(port) >= 1 && Number(port) <= 65_535);
}
