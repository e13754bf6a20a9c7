import { z } from 'zod';
import * as value from './values.js';

/** Every variable that Switchboard reads, in the order of `--help`, which prints `fallback` or else the default. */
export const variables = z.object({
  PORT: value
    .wholeNumber(0, 65_535)
    .default(4000)
    .describe('Port to listen on; 0 takes any free port.'),
  HOST: value.optional(value.host).meta({
    description: 'Address to listen on.',
    fallback: '127.0.0.1, with DATABASE_URL 0.0.0.0',
  }),
  PUBLIC_URL: value.optional(value.publicUrl).meta({
    description: 'Address at which clients reach this server; join links begin with it.',
    fallback: 'http://localhost:PORT',
  }),
  DATA_DIR: value.trimmed
    .default('./data')
    .describe('Folder of the embedded database and its secrets; not used with DATABASE_URL.'),
  DATABASE_URL: value.optional(value.postgresUrl).meta({
    description: 'PostgreSQL 15 or later, postgres://user:password@host:5432/name.',
    fallback: 'none: the embedded database',
  }),
  DATABASE_POOL: value
    .wholeNumber(2, 200)
    .default(10)
    .describe('Maximum number of connections of one node to PostgreSQL, 2 to 200.'),
  DATABASE_PREPARE: value.boolean
    .default(true)
    .describe(
      'false behind a PgBouncer older than 1.21 that pools transactions: it loses statements.',
    ),
  REDIS_URL: value.optional(value.redisUrl).meta({
    description:
      'Redis 7 or later for several nodes: redis://host:6379, redis-sentinel://…/master, redis-cluster://…; needs DATABASE_URL.',
    fallback: 'none: one node',
  }),
  REDIS_PREFIX: value.redisPrefix
    .default('switchboard:')
    .describe('Prefix of every key and channel: several installations can share one Redis.'),
  TRUSTED_PROXIES: value.proxies
    .default([])
    .describe(
      'Proxies whose X-Forwarded-For is trusted: addresses, networks such as 10.0.0.0/8, or loopback, uniquelocal.',
    ),
  JWT_SECRET: value.optional(value.jwtSecret).meta({
    description:
      'Signs access tokens: 32 bytes or more, the same on all nodes; needed with DATABASE_URL.',
    fallback: 'created in DATA_DIR',
  }),
  AUTH_JWKS_URL: value
    .optional(value.jwksUrl)
    .describe(
      'Keys of an outside issuer whose tokens are accepted too; needs AUTH_ISSUER and AUTH_AUDIENCE.',
    ),
  AUTH_ISSUER: value.optional(value.trimmed).describe('The iss claim of the outside issuer.'),
  AUTH_AUDIENCE: value
    .optional(value.trimmed)
    .describe('The aud claim that tokens of the outside issuer must hold.'),
  STUN_URLS: value.stunUrls
    .default([])
    .describe('STUN servers for clients, separated by commas: stun:stun.example.com:3478.'),
  TURN_URLS: value.turnUrls
    .default([])
    .describe(
      'TURN servers: turn:turn.example.com:3478?transport=udp,turns:turn.example.com:5349.',
    ),
  TURN_SECRET: value
    .optional(value.secret)
    .describe(
      'Secret shared with the TURN servers (static-auth-secret of coturn); needs TURN_URLS.',
    ),
  TURN_TTL: value
    .wholeNumber(60, 86_400)
    .default(3600)
    .describe('Lifetime of TURN credentials in seconds, 60 to 86400.'),
  MEETING_GRACE: value
    .wholeNumber(1, 86_400)
    .default(300)
    .describe('Seconds until an empty meeting ends, 1 to 86400.'),
  CORS_ORIGINS: value.origins.default([]).meta({
    description: 'Web origins that may call the API, separated by commas, or *.',
    fallback: 'none: same origin only',
  }),
  LOG_LEVEL: value.logLevel.default('info').describe(`One of ${value.LOG_LEVELS.join(', ')}.`),
  INTROSPECTION: value.boolean
    .default(true)
    .describe('Whether clients may read the schema: true or false.'),
});

/** The name of a variable that Switchboard reads. */
export type VariableName = keyof typeof variables.shape;

/** All names, in the order of `--help`. */
export const VARIABLE_NAMES = Object.keys(variables.shape) as VariableName[];

function describe(name: VariableName): string {
  const schema: z.ZodType = variables.shape[name];
  const { description, fallback = String(schema.parse(undefined) ?? '') } = schema.meta() ?? {};
  return `  ${name.padEnd(18)}${description}\n${' '.repeat(20)}Default: ${fallback || 'none'}`;
}

/** The text that `--help` prints. */
export const HELP = `Switchboard, the control plane of real-time calls as one GraphQL API.

Usage: node dist/main.js [--help | --version]

It takes no other arguments; environment variables configure it:

${VARIABLE_NAMES.map(describe).join('\n')}

Example:
  PORT=8080 CORS_ORIGINS=https://app.example.com node dist/main.js
`;
