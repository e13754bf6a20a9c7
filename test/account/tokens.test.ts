import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTokens, hashRefreshToken, newRefreshToken } from '../../src/auth/tokens.js';

const SECRET = 'a secret of thirty-two bytes, or more';
const ISSUER = 'https://calls.example.com';
const NOW = new Date('2026-07-05T10:05:30.999Z');
const NOW_S = Math.floor(NOW.getTime() / 1000);
const ann = { userId: 'ann', sessionId: 'session-1' };

const settings = { secret: SECRET, issuer: ISSUER, ttlS: 900 };
const tokens = createTokens(settings);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('issueAccessToken', () => {
  test('issues an RFC 9068 token that expires on a whole second', async () => {
    const { token, expiresAt } = await tokens.issueAccessToken(ann);
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', typ: 'at+jwt' });
    expect(decodeJwt(token)).toEqual({
      iss: ISSUER,
      aud: 'switchboard',
      sub: 'ann',
      sid: 'session-1',
      iat: NOW_S,
      exp: NOW_S + 900,
    });
    expect(expiresAt).toEqual(new Date('2026-07-05T10:20:30.000Z'));
  });
});

describe('verifyAccessToken', () => {
  test('accepts its own tokens, on every node with the same secret', async () => {
    const { token, expiresAt } = await tokens.issueAccessToken(ann);
    expect(await tokens.verifyAccessToken(token)).toEqual({ ...ann, expiresAt });
    expect(await createTokens(settings).verifyAccessToken(token)).toEqual({ ...ann, expiresAt });
  });

  test('reports a genuine token as expired from its last second on', async () => {
    const { token, expiresAt } = await tokens.issueAccessToken(ann);
    vi.setSystemTime(expiresAt.getTime() - 1);
    expect(await tokens.verifyAccessToken(token)).toMatchObject(ann);
    vi.setSystemTime(expiresAt);
    expect(await tokens.verifyAccessToken(token)).toBe('EXPIRED');
  });

  test('reports a forged token as invalid, even past its expiry', async () => {
    const { token } = await createTokens({ ...settings, secret: `${SECRET}!` }).issueAccessToken(
      ann,
    );
    vi.setSystemTime(NOW.getTime() + 3_600_000);
    expect(await tokens.verifyAccessToken(token)).toBe('INVALID');
  });

  const key = Buffer.from(SECRET);
  const claims = { iss: ISSUER, aud: 'switchboard', sub: 'ann', sid: 'session-1' };
  const signed = (changes: object, header: object = {}) =>
    new SignJWT({ ...claims, exp: NOW_S + 900, ...changes })
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', ...header })
      .sign(key);

  test('accepts an equivalent token that is signed by hand', async () => {
    expect(await tokens.verifyAccessToken(await signed({}))).toMatchObject(ann);
  });

  test.each<[string, object, object?]>([
    ['another issuer', { iss: 'https://elsewhere.example' }],
    ['another audience', { aud: 'elsewhere' }],
    ['no audience', { aud: undefined }],
    ['no user', { sub: undefined }],
    ['no session', { sid: undefined }],
    ['a session that is not text', { sid: 7 }],
    ['no expiry', { exp: undefined }],
    ['an expiry that no date can hold', { exp: 1e300 }],
    ['a start in the future', { nbf: NOW_S + 60 }],
    ['another type', {}, { typ: 'JWT' }],
    ['no type', {}, { typ: undefined }],
    ['another algorithm', {}, { alg: 'HS512' }],
  ])('refuses a token with %s', async (_what, changes, header) => {
    expect(await tokens.verifyAccessToken(await signed(changes, header))).toBe('INVALID');
  });

  test('refuses a token without a signature', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const payload = part({ ...claims, exp: NOW_S + 900 });
    for (const alg of ['none', 'None', 'HS256']) {
      const token = `${part({ alg, typ: 'at+jwt' })}.${payload}.`;
      expect(await tokens.verifyAccessToken(token), alg).toBe('INVALID');
    }
  });

  test('refuses any other text and never throws', async () => {
    const { token } = await tokens.issueAccessToken(ann);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.tuple(fc.nat(token.length), fc.string({ minLength: 1 })).map(([at, text]) => {
            return token.slice(0, at) + text + token.slice(at);
          }),
          fc
            .array(fc.base64String(), { minLength: 3, maxLength: 3 })
            .map((parts) => parts.join('.')),
        ),
        async (text) => {
          expect(await tokens.verifyAccessToken(text)).toBe('INVALID');
        },
      ),
    );
  });
});

describe('refresh tokens', () => {
  test('are 32 random bytes behind a prefix', () => {
    const many = Array.from({ length: 1000 }, newRefreshToken);
    expect(new Set(many).size).toBe(1000);
    for (const token of many) expect(token).toMatch(/^sbr_[\w-]{43}$/);
  });

  test('are stored as their SHA-256', () => {
    // printf sbr_abc | sha256sum
    expect(hashRefreshToken('sbr_abc')).toBe(
      '4994bb504c6d1be87a4c9fe8355842d157440d870ce40a2b48c5f7a1cc791ac9',
    );
  });

  test('have one successor, the same on every node', () => {
    const first = newRefreshToken();
    const second = tokens.successorOf(first);
    expect(second).toMatch(/^sbr_[\w-]{43}$/);
    expect(createTokens({ ...settings, ttlS: 1 }).successorOf(first)).toBe(second);
    expect(tokens.successorOf(second)).not.toBe(first);
    expect(tokens.successorOf(newRefreshToken())).not.toBe(second);
  });

  test('have a successor that cannot be derived without the secret', () => {
    const successor = tokens.successorOf('sbr_abc');
    expect(createTokens({ ...settings, secret: `${SECRET}!` }).successorOf('sbr_abc')).not.toBe(
      successor,
    );
    // The key that signs access tokens is not used here.
    const withSigningKey = createHmac('sha256', SECRET).update('sbr_abc').digest('base64url');
    expect(successor).not.toBe(`sbr_${withSigningKey}`);
  });

  test('match an independent implementation of HKDF and HMAC', () => {
    expect(tokens.successorOf('sbr_abc')).toBe('sbr_j1zs5sFR-HpW7U2J4lXntYM0X3szmC9qlJDOir4FdHs');
  });
});
