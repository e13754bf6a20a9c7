import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Config, describeProblems, readConfig } from '../../src/config/read.js';
import { HELP, VARIABLE_NAMES, type VariableName } from '../../src/config/variables.js';

type Env = Partial<Record<VariableName, string>>;

const SECRET = 'a secret of thirty-two bytes, or more';

function configOf(env: Env): Config {
  const result = readConfig(env, []);
  if (!('config' in result)) throw new Error(JSON.stringify(result));
  return result.config;
}

function problemsOf(env: Env, argv: string[] = []): Record<string, string> {
  const result = readConfig(env, argv);
  if (!('problems' in result)) return {};
  return Object.fromEntries(result.problems.map(({ name, message }) => [name, message]));
}

describe('readConfig', () => {
  test('requires no variable', () => {
    expect(configOf({})).toEqual({
      mode: 'embedded',
      port: 4000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:4000',
      dataDir: './data',
      databaseUrl: null,
      databasePool: 10,
      databasePrepare: true,
      redisUrl: null,
      redisPrefix: 'switchboard:',
      trustedProxies: [],
      jwtSecret: null,
      outsideIssuer: null,
      stunUrls: [],
      turnUrls: [],
      turnSecret: null,
      turnTtlS: 3600,
      meetingGraceS: 300,
      corsOrigins: [],
      logLevel: 'info',
      introspection: true,
    });
  });

  test('reads every variable', () => {
    expect(
      configOf({
        PORT: '8080',
        HOST: '::1',
        PUBLIC_URL: 'https://calls.example.com/',
        DATA_DIR: '/var/lib/switchboard',
        DATABASE_URL: 'postgres://user:p%40ss@db:5432/calls?sslmode=require',
        DATABASE_POOL: '25',
        DATABASE_PREPARE: 'false',
        REDIS_URL: 'rediss://redis:6380',
        REDIS_PREFIX: 'calls:',
        TRUSTED_PROXIES: 'loopback, 10.0.0.0/8, fd00::1',
        JWT_SECRET: SECRET,
        AUTH_JWKS_URL: 'https://id.example.com/jwks.json',
        AUTH_ISSUER: 'https://id.example.com/',
        AUTH_AUDIENCE: 'calls',
        STUN_URLS: 'stun:stun.example.com, stuns:[2001:db8::1]:5349',
        TURN_URLS: 'turn:10.0.0.1:3478?transport=udp,turns:turn.example.com?transport=tcp,',
        TURN_SECRET: 'known to coturn',
        TURN_TTL: '86400',
        MEETING_GRACE: '60',
        CORS_ORIGINS: 'https://app.example.com, http://localhost:5173,capacitor://localhost',
        LOG_LEVEL: 'silent',
        INTROSPECTION: 'false',
      }),
    ).toEqual({
      mode: 'distributed',
      port: 8080,
      host: '::1',
      publicUrl: 'https://calls.example.com',
      dataDir: '/var/lib/switchboard',
      databaseUrl: 'postgres://user:p%40ss@db:5432/calls?sslmode=require',
      databasePool: 25,
      databasePrepare: false,
      redisUrl: 'rediss://redis:6380',
      redisPrefix: 'calls:',
      trustedProxies: ['loopback', '10.0.0.0/8', 'fd00::1'],
      jwtSecret: SECRET,
      outsideIssuer: {
        jwksUrl: 'https://id.example.com/jwks.json',
        issuer: 'https://id.example.com/',
        audience: 'calls',
      },
      stunUrls: ['stun:stun.example.com', 'stuns:[2001:db8::1]:5349'],
      turnUrls: ['turn:10.0.0.1:3478?transport=udp', 'turns:turn.example.com?transport=tcp'],
      turnSecret: 'known to coturn',
      turnTtlS: 86_400,
      meetingGraceS: 60,
      corsOrigins: ['https://app.example.com', 'http://localhost:5173', 'capacitor://localhost'],
      logLevel: 'silent',
      introspection: false,
    });
  });

  test('reports all problems together, by name', () => {
    expect(
      Object.keys(
        problemsOf({
          PORT: 'http',
          HOST: 'http://0.0.0.0',
          PUBLIC_URL: 'calls.example.com',
          DATABASE_URL: 'mysql://db/calls',
          DATABASE_POOL: '1',
          DATABASE_PREPARE: 'never',
          REDIS_URL: 'redis',
          REDIS_PREFIX: '{calls}',
          TRUSTED_PROXIES: 'nginx',
          JWT_SECRET: 'short',
          AUTH_JWKS_URL: 'jwks.json',
          STUN_URLS: 'stun.example.com',
          TURN_URLS: 'turn.example.com',
          TURN_TTL: '59',
          MEETING_GRACE: '0',
          CORS_ORIGINS: 'example.com',
          LOG_LEVEL: 'verbose',
          INTROSPECTION: 'no',
        }),
      ).sort(),
    ).toEqual(VARIABLE_NAMES.filter((name) => name !== 'DATA_DIR').sort());
  });

  test('treats empty and blank values as unset', () => {
    const empty = Object.fromEntries(VARIABLE_NAMES.map((name) => [name, '']));
    const blank = Object.fromEntries(VARIABLE_NAMES.map((name) => [name, ' \n']));
    expect(configOf(empty)).toEqual(configOf({}));
    expect(configOf(blank)).toEqual(configOf({}));
  });

  test.each<[VariableName, string[]]>([
    ['PORT', ['-1', '65536', '4000.5', '0x10', '1e3', '4000 5000']],
    ['TURN_TTL', ['59', '86401', '1h']],
    ['MEETING_GRACE', ['0', '86401', '5m']],
    [
      'PUBLIC_URL',
      ['ftp://example.com', 'https://', 'https://a.example?b', 'https://a:b@c.example'],
    ],
    ['LOG_LEVEL', ['INFO', 'verbose']],
    ['INTROSPECTION', ['yes', '1', 'TRUE']],
    ['HOST', ['http://localhost', 'local host']],
    ['CORS_ORIGINS', ['https://app.example.com/', 'https://app.example.com:443', 'null']],
    ['CORS_ORIGINS', ['https://App.example.com', 'app.example.com', 'file:///tmp']],
  ])('refuses %s = %j', (name, values) => {
    for (const value of values) {
      expect(problemsOf({ [name]: value })[name], value).toMatch(/^must be /);
    }
  });

  test.each<[VariableName, string[]]>([
    ['STUN_URLS', ['stun://stun.example.com', 'stun:', 'stun:host:0', 'stun:host:65536']],
    ['STUN_URLS', ['stun:[::g]', 'stun:host?transport=udp', 'turn:host', 'stun:a b']],
    ['TURN_URLS', ['turn://host', 'turn:host?transport=sctp', 'turn:host?', 'stun:host']],
    ['TURN_URLS', ['turn:u@h']],
  ])('refuses and names each server in %s = %j', (name, urls) => {
    for (const url of urls) {
      const env = { TURN_URLS: 'turn:host', TURN_SECRET: 'known to coturn', [name]: url };
      expect(problemsOf(env)).toEqual({ [name]: expect.stringContaining(`"${url}"`) });
    }
  });

  test('names every invalid item of a list', () => {
    const { STUN_URLS } = problemsOf({ STUN_URLS: 'stun:good.example,bad,worse' });
    expect(STUN_URLS).toBe(
      'must list stun:host, stun:host:port or stuns:host:port, not "bad", "worse"',
    );
  });

  test('accepts all origins with CORS_ORIGINS=* alone', () => {
    expect(configOf({ CORS_ORIGINS: '*' }).corsOrigins).toBe('*');
    const { CORS_ORIGINS } = problemsOf({ CORS_ORIGINS: '*,https://app.example.com' });
    expect(CORS_ORIGINS).toMatch(/^must be \* alone, or list/);
  });

  test('has no public URL while the port is unknown', () => {
    expect(configOf({ PORT: '0' }).publicUrl).toBeNull();
    expect(configOf({ PORT: '0', PUBLIC_URL: 'https://a.example' }).publicUrl).toBe(
      'https://a.example',
    );
  });

  test('derives the public URL from the port, and keeps a path', () => {
    expect(configOf({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
    expect(configOf({ PUBLIC_URL: 'https://a.example/calls/' }).publicUrl).toBe(
      'https://a.example/calls',
    );
  });
});

describe('readConfig with a database', () => {
  const DATABASE_URL = 'postgresql://db/calls';

  test('listens on all addresses, with or without Redis', () => {
    const config = configOf({ DATABASE_URL, JWT_SECRET: SECRET });
    expect(config).toMatchObject({ mode: 'distributed', host: '0.0.0.0', redisUrl: null });
  });

  test('does not generate a secret', () => {
    expect(problemsOf({ DATABASE_URL })).toEqual({
      JWT_SECRET: expect.stringContaining('openssl rand -base64 32'),
    });
    expect(Object.keys(problemsOf({ DATABASE_URL, REDIS_URL: 'redis://r' }))).toEqual([
      'JWT_SECRET',
    ]);
  });

  test('counts the bytes of JWT_SECRET, in embedded mode too', () => {
    expect(problemsOf({ JWT_SECRET: 'x'.repeat(31) }).JWT_SECRET).toContain('not 31');
    expect(configOf({ JWT_SECRET: 'ä'.repeat(16) }).jwtSecret).toBe('ä'.repeat(16));
  });

  test('refuses Redis with the embedded database and gives the reason', () => {
    expect(problemsOf({ REDIS_URL: 'redis://localhost:6379' })).toEqual({
      REDIS_URL: expect.stringContaining('cannot share the embedded database'),
    });
  });

  test('accepts several hosts', () => {
    const several = 'postgres://user:pa,ss@a:5432,b:5432/calls';
    expect(configOf({ DATABASE_URL: several, JWT_SECRET: SECRET }).databaseUrl).toBe(several);
  });

  test('does not repeat secrets in problems', () => {
    const result = readConfig(
      {
        DATABASE_URL: 'postgres//user:hunter2@db/calls',
        REDIS_URL: 'redis//:hunter2@r',
        JWT_SECRET: 'hunter2',
        PUBLIC_URL: 'https://user:hunter2@a.example',
        AUTH_JWKS_URL: 'https://user:hunter2@a.example',
        TURN_SECRET: 'hunter2',
      },
      [],
    );
    expect(result).toHaveProperty('problems.5');
    expect(JSON.stringify(result)).not.toContain('hunter2');
  });
});

describe('readConfig with an outside issuer', () => {
  const issuer = {
    AUTH_JWKS_URL: 'https://id.example.com/jwks.json',
    AUTH_ISSUER: 'https://id.example.com/',
    AUTH_AUDIENCE: 'calls',
  };

  test.each(['AUTH_JWKS_URL', 'AUTH_ISSUER', 'AUTH_AUDIENCE'] as const)(
    'requires %s',
    (missing) => {
      expect(problemsOf({ ...issuer, [missing]: '' })).toEqual({
        [missing]: expect.stringContaining('together or not at all'),
      });
    },
  );

  test('fetches keys over TLS, or from the same machine', () => {
    for (const host of ['localhost', '127.0.0.1:8080', '127.8.9.1', '[::1]:8080']) {
      expect(problemsOf({ ...issuer, AUTH_JWKS_URL: `http://${host}/` }), host).toEqual({});
    }
    const refused = { AUTH_JWKS_URL: expect.stringContaining('must be https') };
    for (const host of ['id.example.com', 'localhost.example', '10.0.0.1', '127.0.0.1.example']) {
      expect(problemsOf({ ...issuer, AUTH_JWKS_URL: `http://${host}/` }), host).toEqual(refused);
    }
  });
});

describe('readConfig with TURN', () => {
  test('requires servers and secret together', () => {
    expect(Object.keys(problemsOf({ TURN_URLS: 'turn:host' }))).toEqual(['TURN_SECRET']);
    expect(Object.keys(problemsOf({ TURN_SECRET: 'known' }))).toEqual(['TURN_URLS']);
  });

  test('keeps the exact bytes of the secret', () => {
    expect(configOf({ TURN_URLS: 'turn:host', TURN_SECRET: ' known ' }).turnSecret).toBe(' known ');
  });
});

describe('arguments', () => {
  test.each(['--help', '-h'])('%s prints help, even with invalid variables', (argument) => {
    expect(readConfig({ PORT: 'x' }, ['--port', argument])).toEqual({ help: HELP });
  });

  test('are refused with a sentence when unknown', () => {
    expect(describeProblems([{ name: 'PORT', message: 'must be' }])).toContain('\n  PORT must be');
    expect(problemsOf({}, ['--port', '80'])).toEqual({
      '--port': expect.stringContaining('--help'),
      80: expect.stringContaining('--help'),
    });
  });
});

describe('documentation', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');

  test.each(VARIABLE_NAMES)('%s is in --help and .env.example', (name) => {
    expect(HELP).toMatch(new RegExp(`^  ${name} `, 'm'));
    expect(example).toMatch(new RegExp(`^# ${name}=`, 'm'));
  });

  test('.env.example names no unknown variable', () => {
    const named = [...example.matchAll(/^#? ?([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(named.sort()).toEqual([...VARIABLE_NAMES].sort());
  });

  test('.env.example is valid once filled in', () => {
    const lines = [...example.matchAll(/^# ([A-Z_]+)=(.*)$/gm)];
    const env = Object.fromEntries(lines.map(([, name, value]) => [name, value || SECRET]));
    expect(readConfig(env, [])).toHaveProperty('config');
  });
});
