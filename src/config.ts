import {
  LOG_LEVELS,
  type LogLevel,
  parseBoolean,
  parseCorsOrigins,
  parseDatabaseUrl,
  parseHost,
  parseJwksUrl,
  parseLogLevel,
  parsePublicUrl,
  parseRedisPrefix,
  parseStunUrls,
  parseTrustedProxies,
  parseTurnUrls,
  Wrong,
  wholeNumber,
} from './config-values.js';
import { parseRedisTarget } from './realtime/redis-target.js';

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
    name: 'DATABASE_POOL',
    fallback: '10',
    about: 'The most connections of one node to PostgreSQL, 2 to 200.',
  },
  {
    name: 'DATABASE_PREPARE',
    fallback: 'true',
    about: 'false behind a PgBouncer older than 1.21 that pools transactions: it loses statements.',
  },
  {
    name: 'REDIS_URL',
    fallback: 'none: one node',
    about:
      'Redis 7 or later for several nodes: redis://host:6379, redis-sentinel://…/master, redis-cluster://…; needs DATABASE_URL.',
  },
  {
    name: 'REDIS_PREFIX',
    fallback: 'switchboard:',
    about: 'Begins every key and channel: several installations can share one Redis.',
  },
  {
    name: 'TRUSTED_PROXIES',
    fallback: 'none',
    about:
      'Proxies whose X-Forwarded-For is believed: addresses, networks such as 10.0.0.0/8, or loopback, uniquelocal.',
  },
  {
    name: 'JWT_SECRET',
    fallback: 'made in DATA_DIR',
    about:
      'Signs access tokens: 32 bytes or more, the same on all nodes; needed with DATABASE_URL.',
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
    name: 'MEETING_GRACE',
    fallback: '300',
    about: 'Seconds after which a meeting ends that everybody has left, 1 to 86400.',
  },
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

Usage: node dist/main.js [--help | --version]

It takes no other arguments; environment variables configure it:

${VARIABLES.map(({ name, fallback, about }) => `  ${name.padEnd(18)}${about}\n${' '.repeat(20)}Default: ${fallback}`).join('\n')}

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
  readonly databasePool: number;
  readonly databasePrepare: boolean;
  readonly redisUrl: string | null;
  readonly redisPrefix: string;
  readonly trustedProxies: readonly string[];
  /** Never null in distributed mode; null in embedded mode: the one in `dataDir`. */
  readonly jwtSecret: string | null;
  readonly outsideIssuer: OutsideIssuerConfig | null;
  readonly stunUrls: readonly string[];
  readonly turnUrls: readonly string[];
  readonly turnSecret: string | null;
  readonly turnTtlS: number;
  readonly meetingGraceS: number;
  readonly corsOrigins: '*' | readonly string[];
  readonly logLevel: LogLevel;
  readonly introspection: boolean;
}

/** What is wrong with one variable or argument: its name, then the rest of the sentence. */
export interface ConfigProblem {
  readonly name: string;
  readonly message: string;
}

/** The configuration, or a request for help or for the version, or everything that is wrong with it. */
export type ReadConfigResult =
  | { readonly config: Config }
  | { readonly help: string }
  | { readonly version: true }
  | { readonly problems: readonly ConfigProblem[] };

/** Reads the environment and the arguments, and opens nothing. */
export function readConfig(
  env: NodeJS.ProcessEnv = process.env,
  argv: readonly string[] = process.argv.slice(2),
): ReadConfigResult {
  if (argv.includes('--help') || argv.includes('-h')) return { help: HELP };
  if (argv.includes('--version') || argv.includes('-v')) return { version: true };

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
    databasePool: read('DATABASE_POOL', 10, wholeNumber(2, 200)),
    databasePrepare: read('DATABASE_PREPARE', true, parseBoolean),
    redisUrl: read('REDIS_URL', null, checkRedisUrl),
    redisPrefix: read('REDIS_PREFIX', 'switchboard:', parseRedisPrefix),
    trustedProxies: read('TRUSTED_PROXIES', [], parseTrustedProxies),
    jwtSecret,
    outsideIssuer: jwksUrl && issuer && audience ? { jwksUrl, issuer, audience } : null,
    stunUrls: read('STUN_URLS', [], parseStunUrls),
    turnUrls: read('TURN_URLS', [], parseTurnUrls),
    turnSecret: readSecret('TURN_SECRET'),
    turnTtlS: read('TURN_TTL', 3600, wholeNumber(60, 86_400)),
    meetingGraceS: read('MEETING_GRACE', 300, wholeNumber(1, 86_400)),
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
    problem(
      'JWT_SECRET',
      `must have ${JWT_SECRET_MIN_BYTES} bytes or more, not ${bytes}; ${MAKE_SECRET}`,
    );
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

/** A Redis connection string; what is wrong is told without repeating it. */
const checkRedisUrl = (text: string): string | Wrong => {
  const target = parseRedisTarget(text);
  return target instanceof Wrong ? target : text;
};

/** HS256 is as strong as its key: RFC 7518, section 3.2, asks for the length of the hash. */
const JWT_SECRET_MIN_BYTES = 32;
const MAKE_SECRET = 'make one with `openssl rand -base64 32`';
