import type { z } from 'zod';
import { MAKE_SECRET } from './values.js';
import { HELP, type VariableName, variables } from './variables.js';

/** Everything that can be configured, checked. */
export type Config = ReturnType<typeof toConfig>;

/** The problem of one variable or argument: its name, then the rest of the sentence. */
export interface ConfigProblem {
  readonly name: string;
  readonly message: string;
}

/** The configuration, a request for help or for the version, or all problems. */
export type ReadConfigResult =
  | { readonly config: Config }
  | { readonly help: string }
  | { readonly version: true }
  | { readonly problems: readonly ConfigProblem[] };

/**
 * Libraries that are loaded after this make no checks for development, unless `NODE_ENV` asks for them. graphql-js would
 * make one for each value that it looks at.
 */
export function skipDevelopmentChecks(): void {
  process.env.NODE_ENV ??= 'production';
}

/** Reads the environment and the arguments, and opens nothing. */
export function readConfig(
  env: NodeJS.ProcessEnv = process.env,
  argv: readonly string[] = process.argv.slice(2),
): ReadConfigResult {
  if (argv.includes('--help') || argv.includes('-h')) return { help: HELP };
  if (argv.includes('--version') || argv.includes('-v')) return { version: true };

  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()));
  const { data, error } = variables.safeParse(given);
  const problems = [
    ...argv.map((name) => ({
      name,
      message: 'is not an argument: environment variables configure Switchboard, --help lists them',
    })),
    ...(error?.issues ?? []).map(({ path, message }) => ({ name: String(path[0]), message })),
    ...missingVariables((name) => name in given),
  ];
  return data && problems.length === 0 ? { config: toConfig(data) } : { problems };
}

/** All problems as one text for the terminal. */
export function describeProblems(problems: readonly ConfigProblem[]): string {
  const lines = problems.map(({ name, message }) => `  ${name} ${message}`);
  return `Switchboard cannot start:\n${lines.join('\n')}`;
}

/** Finds missing variables that others need. Checks only which are set, so that one start reports all problems. */
function missingVariables(isSet: (name: VariableName) => boolean): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const report = (name: VariableName, message: string) => problems.push({ name, message });
  if (isSet('REDIS_URL') && !isSet('DATABASE_URL')) {
    report(
      'REDIS_URL',
      'needs DATABASE_URL: Redis connects several nodes, and they cannot share the embedded database',
    );
  }
  if (isSet('DATABASE_URL') && !isSet('JWT_SECRET')) {
    report('JWT_SECRET', `is missing: DATABASE_URL needs it on every node; ${MAKE_SECRET}`);
  }
  const issuer = ['AUTH_JWKS_URL', 'AUTH_ISSUER', 'AUTH_AUDIENCE'] as const;
  for (const name of issuer.some(isSet) ? issuer.filter((each) => !isSet(each)) : []) {
    report(name, `is missing: set ${issuer.join(', ')} together or not at all`);
  }
  if (isSet('TURN_URLS') && !isSet('TURN_SECRET')) {
    report('TURN_SECRET', 'is missing: TURN_URLS needs the secret that the TURN servers know');
  }
  if (isSet('TURN_SECRET') && !isSet('TURN_URLS')) {
    report('TURN_URLS', 'is missing: TURN_SECRET needs the TURN servers that it belongs to');
  }
  return problems;
}

function toConfig(values: z.output<typeof variables>) {
  const { AUTH_JWKS_URL: jwksUrl, AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience } = values;
  const mode: 'embedded' | 'distributed' =
    values.DATABASE_URL === null ? 'embedded' : 'distributed';
  const local = values.PORT === 0 ? null : `http://localhost:${values.PORT}`;
  return {
    /** `embedded` has its own database in `dataDir`; `distributed` uses `databaseUrl`. */
    mode,
    port: values.PORT,
    host: values.HOST ?? (mode === 'embedded' ? '127.0.0.1' : '0.0.0.0'),
    /** Without a slash at the end; null while the port is unknown (`PORT=0`). */
    publicUrl: values.PUBLIC_URL ?? local,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL,
    databasePool: values.DATABASE_POOL,
    databasePrepare: values.DATABASE_PREPARE,
    redisUrl: values.REDIS_URL,
    redisPrefix: values.REDIS_PREFIX,
    trustedProxies: values.TRUSTED_PROXIES,
    /** Null in embedded mode: the secret in `dataDir` signs. */
    jwtSecret: values.JWT_SECRET,
    /** The outside issuer of access tokens. */
    outsideIssuer: jwksUrl && issuer && audience ? { jwksUrl, issuer, audience } : null,
    stunUrls: values.STUN_URLS,
    turnUrls: values.TURN_URLS,
    turnSecret: values.TURN_SECRET,
    turnTtlS: values.TURN_TTL,
    meetingGraceS: values.MEETING_GRACE,
    corsOrigins: values.CORS_ORIGINS,
    logLevel: values.LOG_LEVEL,
    introspection: values.INTROSPECTION,
  };
}
