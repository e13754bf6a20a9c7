import { isIPv6 } from 'node:net';

/** How much is logged, least last: pino's levels. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** One of pino's levels. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Every variable that Switchboard reads, with its default and what it does, in the order of `--help`. */
export const VARIABLES = [
  { name: 'PORT', fallback: '4000', about: 'Port to listen on; 0 takes any free one.' },
  {
    name: 'HOST',
    fallback: '127.0.0.1, with DATABASE_URL 0.0.0.0',
    about: 'Address to listen on.',
  },
  {
    name: 'PUBLIC_URL',
    fallback: 'http://localhost:PORT',
    about: 'Where clients reach this server, as join links and tokens name it.',
  },
  {
    name: 'DATA_DIR',
    fallback: './data',
    about: 'Folder of the embedded database and its secrets; not used with DATABASE_URL.',
  },
  {
    name: 'DATABASE_URL',
    fallback: 'none: the embedded database',
    about: 'PostgreSQL 15 or later, postgres://user:password@host:5432/name.',
  },
  {
    name: 'REDIS_URL',
    fallback: 'none: one node',
    about: 'Redis 7 or later, redis://host:6379, for several nodes; needs DATABASE_URL.',
  },
  {
    name: 'JWT_SECRET',
    fallback: 'made in DATA_DIR',
    about: 'Signs access tokens: 32 bytes or more, the same on all nodes; needed with DATABASE_URL.',
  },
  {
    name: 'AUTH_JWKS_URL',
    fallback: 'none',
    about: "Keys of an outside issuer whose tokens are accepted too; needs the issuer's other two.",
  },
  { name: 'AUTH_ISSUER', fallback: 'none', about: "The outside issuer's iss claim." },
  { name: 'AUTH_AUDIENCE', fallback: 'none', about: 'The aud claim that its tokens must hold.' },
  {
    name: 'STUN_URLS',
    fallback: 'none',
    about: 'STUN servers for clients, separated by commas: stun:stun.example.com:3478.',
  },
  {
    name: 'TURN_URLS',
    fallback: 'none',
    about: 'TURN servers: turn:turn.example.com:3478?transport=udp,turns:turn.example.com:5349.',
  },
  {
    name: 'TURN_SECRET',
    fallback: 'none',
    about: 'Secret shared with the TURN servers (static-auth-secret of coturn); needs TURN_URLS.',
  },
  { name: 'TURN_TTL', fallback: '3600', about: 'Seconds that TURN credentials live, 60 to 86400.' },
  {
    name: 'CORS_ORIGINS',
    fallback: 'none: same origin only',
    about: 'Web origins that may call, separated by commas, or *.',
  },
  { name: 'LOG_LEVEL', fallback: 'info', about: `One of ${LOG_LEVELS.join(', ')}.` },
  {
    name: 'INTROSPECTION',
    fallback: 'true',
    about: 'Whether clients may read the schema: true or false.',
  },
] as const;

/** The name of a variable that Switchboard reads. */
export type VariableName = (typeof VARIABLES)[number]['name'];

/** What `--help` prints. */
export const HELP = `Switchboard, the control plane of real-time calls as one GraphQL API.

Usage: node dist/main.js [--help]

It takes no other arguments; environment variables configure it:

${VARIABLES.map(({ name, fallback, about }) => `  ${name.padEnd(15)}${about}\n${' '.repeat(17)}Default: ${fallback}`).join('\n')}

Example:
  PORT=8080 CORS_ORIGINS=https://app.example.com node dist/main.js
`;

/** An outside issuer of access tokens. */
export interface OutsideIssuerConfig {
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
}

/** Everything that can be configured, checked. */
export interface Config {
  /** `embedded` has its own database in `dataDir`; `distributed` uses `databaseUrl`. */
  readonly mode: 'embedded' | 'distributed';
  readonly port: number;
  readonly host: string;
  /** Without a slash at the end; null while the port is not known (`PORT=0`). */
  readonly publicUrl: string | null;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly redisUrl: string | null;
  /** Never null in distributed mode; null in embedded mode: the one in `dataDir`. */
  readonly jwtSecret: string | null;
  readonly outsideIssuer: OutsideIssuerConfig | null;
  readonly stunUrls: readonly string[];
  readonly turnUrls: readonly string[];
  readonly turnSecret: string | null;
  readonly turnTtlS: number;
  readonly corsOrigins: '*' | readonly string[];
  readonly logLevel: LogLevel;
  readonly introspection: boolean;
}

/** What is wrong with one variable or argument: its name, then the rest of the sentence. */
export interface ConfigProblem {
  readonly name: string;
  readonly message: string;
}

/** The configuration, or a request for help, or everything that is wrong with it. */
export type ReadConfigResult =
  | { readonly config: Config }
  | { readonly help: string }
  | { readonly problems: readonly ConfigProblem[] };

/** Reads the environment and the arguments, and opens nothing. */
export function readConfig(
  env: NodeJS.ProcessEnv = process.env,
  argv: readonly string[] = process.argv.slice(2),
): ReadConfigResult {
  if (argv.includes('--help') || argv.includes('-h')) return { help: HELP };

  const problems: ConfigProblem[] = argv.map((argument) => ({
    name: argument,
    message: 'is not an argument: environment variables configure Switchboard, --help lists them',
  }));
  const problem = (name: VariableName, message: string) => problems.push({ name, message });
  const isSet = (name: VariableName) => (env[name] ?? '').trim() !== '';
  const read = <T, F>(name: VariableName, fallback: F, parse: (text: string) => T | Wrong) => {
    if (!isSet(name)) return fallback;
    const value = parse((env[name] ?? '').trim());
    if (!(value instanceof Wrong)) return value;
    problem(name, value.message);
    return fallback;
  };
  // Not trimmed: the bytes must be those that another program was given.
  const readSecret = (name: VariableName) => (isSet(name) ? (env[name] ?? null) : null);

  const mode = isSet('DATABASE_URL') ? 'distributed' : 'embedded';
  const port = read('PORT', 4000, wholeNumber(0, 65_535));
  const jwtSecret = readSecret('JWT_SECRET');
  const jwksUrl = read('AUTH_JWKS_URL', '', parseJwksUrl);
  const issuer = read('AUTH_ISSUER', '', String);
  const audience = read('AUTH_AUDIENCE', '', String);

  const config: Config = {
    mode,
    port,
    host: read('HOST', mode === 'embedded' ? '127.0.0.1' : '0.0.0.0', parseHost),
    publicUrl: read('PUBLIC_URL', port === 0 ? null : `http://localhost:${port}`, parsePublicUrl),
    dataDir: read('DATA_DIR', './data', String),
    databaseUrl: read('DATABASE_URL', null, parseDatabaseUrl),
    redisUrl: read('REDIS_URL', null, parseRedisUrl),
    jwtSecret,
    outsideIssuer: jwksUrl && issuer && audience ? { jwksUrl, issuer, audience } : null,
    stunUrls: read('STUN_URLS', [], listOf(parseStunUrl)),
    turnUrls: read('TURN_URLS', [], listOf(parseTurnUrl)),
    turnSecret: readSecret('TURN_SECRET'),
    turnTtlS: read('TURN_TTL', 3600, wholeNumber(60, 86_400)),
    corsOrigins: read('CORS_ORIGINS', [], parseCorsOrigins),
    logLevel: read('LOG_LEVEL', 'info', parseLogLevel),
    introspection: read('INTROSPECTION', true, parseBoolean),
  };

  if (isSet('REDIS_URL') && mode === 'embedded') {
    problem(
      'REDIS_URL',
      'needs DATABASE_URL: Redis connects several nodes, and they cannot share the embedded database',
    );
  }
  if (mode === 'distributed' && jwtSecret === null) {
    problem('JWT_SECRET', `is missing: DATABASE_URL needs it on every node; ${MAKE_SECRET}`);
  }
  if (jwtSecret !== null && Buffer.byteLength(jwtSecret) < JWT_SECRET_MIN_BYTES) {
    const bytes = Buffer.byteLength(jwtSecret);
    problem('JWT_SECRET', `must have ${JWT_SECRET_MIN_BYTES} bytes or more, not ${bytes}; ${MAKE_SECRET}`);
  }
  const outside = ['AUTH_JWKS_URL', 'AUTH_ISSUER', 'AUTH_AUDIENCE'] as const;
  if (outside.some(isSet)) {
    for (const name of outside.filter((each) => !isSet(each))) {
      problem(name, `is missing: ${outside.join(', ')} are set together or not at all`);
    }
  }
  if (isSet('TURN_URLS') && !isSet('TURN_SECRET')) {
    problem('TURN_SECRET', 'is missing: TURN_URLS needs the secret that the TURN servers know');
  }
  if (isSet('TURN_SECRET') && !isSet('TURN_URLS')) {
    problem('TURN_URLS', 'is missing: TURN_SECRET needs the TURN servers that it belongs to');
  }

  return problems.length > 0 ? { problems } : { config };
}

/** All problems as one text for the terminal. */
export function describeProblems(problems: readonly ConfigProblem[]): string {
  const lines = problems.map(({ name, message }) => `  ${name} ${message}`);
  return `Switchboard cannot start:\n${lines.join('\n')}`;
}

/** HS256 is as strong as its key: RFC 7518, section 3.2, asks for the length of the hash. */
const JWT_SECRET_MIN_BYTES = 32;
const MAKE_SECRET = 'make one with `openssl rand -base64 32`';

/** Why a text is not a value of its variable. */
class Wrong {
  constructor(readonly message: string) {}
}

function wholeNumber(min: number, max: number) {
  return (text: string) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max
      ? value
      : new Wrong(`must be a whole number from ${min} to ${max}, not "${text}"`);
  };
}

function parseHost(text: string) {
  return /^[\w.:%-]+$/.test(text)
    ? text
    : new Wrong(`must be an address or a host name such as 127.0.0.1 or ::, not "${text}"`);
}

function parsePublicUrl(text: string) {
  const url = parseUrl(text, ['http:', 'https:']);
  return url === null || url.username || url.password || url.search || url.hash
    ? new Wrong(`must be a URL such as https://calls.example.com, not "${text}"`)
    : url.href.replace(/\/+$/, '');
}

// The two below hold passwords: their messages do not repeat them.

function parseDatabaseUrl(text: string) {
  // postgres.js takes several hosts, which no URL may hold: the first stands for them.
  return parseUrl(text.replace(/,[^@/?]*/, ''), ['postgres:', 'postgresql:']) === null
    ? new Wrong(
        'must be postgres://user:password@host:5432/name, with special characters percent-encoded',
      )
    : text;
}

function parseRedisUrl(text: string) {
  return parseUrl(text, ['redis:', 'rediss:']) === null
    ? new Wrong(
        'must be redis://host:6379 or rediss://user:password@host:6379, with special characters percent-encoded',
      )
    : text;
}

function parseJwksUrl(text: string) {
  const url = parseUrl(text, ['http:', 'https:']);
  if (url === null) {
    return new Wrong(`must be a URL such as https://id.example.com/jwks.json, not "${text}"`);
  }
  return url.protocol === 'https:' || isLoopback(url.hostname)
    ? url.href
    : new Wrong(`must be https, not "${text}": whoever alters these keys on the way is anybody`);
}

function parseStunUrl(text: string) {
  return isIceUrl(text, /^stuns?:/i, '')
    ? text
    : new Wrong(`must list stun:host, stun:host:port or stuns:host:port, not "${text}"`);
}

function parseTurnUrl(text: string) {
  return isIceUrl(text, /^turns?:/i, '(?:\\?transport=(?:udp|tcp))?')
    ? text
    : new Wrong(
        `must list turn:host:port or turns:host:port, with ?transport=udp or ?transport=tcp if need be, not "${text}"`,
      );
}

function parseCorsOrigins(text: string) {
  if (text === '*') return '*';
  return listOf(parseOrigin)(text);
}

function parseOrigin(text: string) {
  const url = URL.canParse(text) ? new URL(text) : null;
  // Apps in a web view have schemes of their own (capacitor://localhost); URL calls their origin "null".
  const origin =
    url === null || url.origin !== 'null' ? url?.origin : /^[a-z][a-z0-9+.-]*:\/\/[\w.:-]+$/.exec(text)?.[0];
  return text === origin
    ? text
    : new Wrong(
        `must list origins such as https://app.example.com (lower case, no path, no default port), or be * alone, not "${text}"`,
      );
}

function parseLogLevel(text: string) {
  const level = LOG_LEVELS.find((each) => each === text);
  return level ?? new Wrong(`must be one of ${LOG_LEVELS.join(', ')}, not "${text}"`);
}

function parseBoolean(text: string) {
  if (text === 'true') return true;
  if (text === 'false') return false;
  return new Wrong(`must be true or false, not "${text}"`);
}

function listOf(parse: (text: string) => string | Wrong) {
  return (text: string): readonly string[] | Wrong => {
    const items = text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '')
      .map(parse);
    return items.find((item) => item instanceof Wrong) ?? items.filter((item) => typeof item === 'string');
  };
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
