import { SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createOutsideIssuer, type OutsideIssuer } from '../../src/auth/outside-issuer.js';
import { AUDIENCE, aJwksServer, aKey, ISSUER } from '../support/outside-issuer.js';

let key: Awaited<ReturnType<typeof aKey>>;
let server: Awaited<ReturnType<typeof aJwksServer>>;
let outside: OutsideIssuer;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-07-05T10:05:30.000Z') });
  key = await aKey('one');
  server = await aJwksServer([key.jwk]);
  outside = createOutsideIssuer({ jwksUrl: server.url, issuer: ISSUER, audience: AUDIENCE });
});

afterEach(async () => {
  vi.useRealTimers();
  await server.stop().catch(() => undefined);
});

describe('verify', () => {
  test('returns the subject of a token with the profile', async () => {
    const token = await key.sign({
      sid: 'session-1',
      preferred_username: 'ann',
      name: 'Ann Ä',
      email: 'ann@example.com',
      email_verified: true,
      picture: 'https://example.com/ann.png',
    });
    expect(await outside.verify(token)).toEqual({
      subject: 'ann',
      username: 'ann',
      displayName: 'Ann Ä',
      email: 'ann@example.com',
      avatarUrl: 'https://example.com/ann.png',
      sessionId: 'session-1',
      expiresAt: new Date('2026-07-05T10:10:30.000Z'),
    });
  });

  test('accepts a token without a profile', async () => {
    expect(await outside.verify(await key.sign())).toEqual({
      subject: 'ann',
      sessionId: expect.stringMatching(/^[\w-]{43}$/),
      expiresAt: new Date('2026-07-05T10:10:30.000Z'),
    });
  });

  test('omits profile claims that are not text or cannot be trusted', async () => {
    const token = await key.sign({
      preferred_username: 7,
      name: 'Ann\u0000',
      email: 'boss@example.com',
      email_verified: 'false',
      picture: 'javascript:alert(1)',
    });
    expect(Object.keys(Object(await outside.verify(token))).sort()).toEqual([
      'expiresAt',
      'sessionId',
      'subject',
    ]);
  });

  test('fetches the keys once, when the first token arrives', async () => {
    expect(server.requests()).toBe(0);
    const token = await key.sign();
    await Promise.all(Array.from({ length: 20 }, () => outside.verify(token)));
    await outside.verify(token);
    expect(server.requests()).toBe(1);
  });

  test.each(['RS256', 'PS256', 'ES384', 'EdDSA'])('accepts %s', async (alg) => {
    const other = await aKey('other', alg);
    server.answer.keys = [key.jwk, other.jwk];
    expect(await outside.verify(await other.sign())).toMatchObject({ subject: 'ann' });
  });

  test('reports EXPIRED from the last second on, but only for genuine tokens', async () => {
    const token = await key.sign();
    const forged = `${token.slice(0, -10)}${'A'.repeat(10)}`;
    vi.setSystemTime(new Date('2026-07-05T10:10:29.999Z'));
    expect(await outside.verify(token)).toMatchObject({ subject: 'ann' });
    for (const at of ['2026-07-05T10:10:30.000Z', '2026-07-06T00:00:00.000Z']) {
      vi.setSystemTime(new Date(at));
      expect(await outside.verify(token)).toBe('EXPIRED');
      expect(await outside.verify(forged)).toBe('INVALID');
    }
  });

  test('tolerates a clock that is slightly ahead', async () => {
    const nowS = Date.now() / 1000;
    expect(await outside.verify(await key.sign({ nbf: nowS + 4 }))).toMatchObject({
      subject: 'ann',
    });
    expect(await outside.verify(await key.sign({ nbf: nowS + 60 }))).toBe('INVALID');
  });

  test.each<[string, object]>([
    ['another audience', { aud: 'elsewhere' }],
    ['no audience', { aud: undefined }],
    ['another issuer', { iss: 'https://id.example.com' }],
    ['no subject', { sub: undefined }],
    ['an empty subject', { sub: '' }],
    ['a subject that the database cannot store', { sub: 'ann\u0000' }],
    ['a subject of 256 characters', { sub: 'x'.repeat(256) }],
    ['a subject that is not text', { sub: 7 }],
    ['no expiry', { exp: undefined }],
    ['an expiry that no date can hold', { exp: 1e300 }],
  ])('refuses a token with %s', async (_what, claims) => {
    expect(await outside.verify(await key.sign(claims))).toBe('INVALID');
  });

  test('accepts one of several audiences', async () => {
    const token = await key.sign({ aud: ['elsewhere', AUDIENCE] });
    expect(await outside.verify(token)).toMatchObject({ subject: 'ann' });
  });

  test('refuses a token without a signature', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const payload = (await key.sign()).split('.')[1];
    expect(await outside.verify(`${part({ alg: 'none' })}.${payload}.`)).toBe('INVALID');
    expect(await outside.verify(`${part({ alg: 'ES256', kid: 'one' })}.${payload}.`)).toBe(
      'INVALID',
    );
  });

  test('refuses HS256 with the public key as the secret', async () => {
    const rsa = await aKey('rsa', 'RS256');
    server.answer.keys = [rsa.jwk];
    const nowS = Date.now() / 1000;
    for (const secret of [rsa.pem, rsa.pem.trim(), JSON.stringify(rsa.jwk)]) {
      const token = await new SignJWT({ iss: ISSUER, aud: AUDIENCE, sub: 'ann', exp: nowS + 300 })
        .setProtectedHeader({ alg: 'HS256', kid: 'rsa' })
        .sign(Buffer.from(secret));
      expect(await outside.verify(token)).toBe('INVALID');
    }
    expect(server.requests()).toBe(0);
  });

  test('refuses a symmetric key, even if the issuer publishes one', async () => {
    server.answer.keys = [{ kty: 'oct', k: 'c2VjcmV0', kid: 'one', alg: 'HS256' }];
    const token = await new SignJWT({ iss: ISSUER, aud: AUDIENCE, sub: 'ann', exp: 4e9 })
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .sign(Buffer.from('secret'.padEnd(32)));
    expect(await outside.verify(token)).toBe('INVALID');
  });

  test('refuses a key that the issuer does not publish or that the token itself contains', async () => {
    const stranger = await aKey('one');
    expect(await outside.verify(await stranger.sign())).toBe('INVALID');
    expect(await outside.verify(await stranger.sign({}, { jwk: stranger.jwk }))).toBe('INVALID');
    expect(await outside.verify('not a token')).toBe('INVALID');
    expect(await outside.verify('')).toBe('INVALID');
  });
});

describe('sessionId', () => {
  const sessionIdOf = async (claims: object) => {
    const identity = await outside.verify(await key.sign(claims));
    if (typeof identity === 'string') throw new Error(identity);
    return identity.sessionId;
  };

  test('is the same for the same token', async () => {
    expect(await sessionIdOf({ jti: 'a' })).toBe(await sessionIdOf({ jti: 'a' }));
    expect(await sessionIdOf({ iat: 1 })).toBe(await sessionIdOf({ iat: 1 }));
  });

  test('differs between users, and between tokens', async () => {
    const all = [
      ...[{ jti: 'a' }, { jti: 'b' }, { sub: 'bob', jti: 'a' }, { iat: 1 }, { iat: 2 }],
      ...[
        { jti: '1', iat: 1 },
        { sub: 'an', jti: 'na' },
      ],
    ];
    expect(new Set(await Promise.all(all.map(sessionIdOf))).size).toBe(all.length);
  });

  test('fits into a device id', async () => {
    expect(await sessionIdOf({ sid: 'x'.repeat(64) })).toBe('x'.repeat(64));
    expect(await sessionIdOf({ sid: 'x'.repeat(65), jti: 'a' })).toMatch(/^[\w-]{43}$/);
    expect(await sessionIdOf({ sid: 'x'.repeat(65), jti: 'a' })).toBe(
      await sessionIdOf({ sid: 'x'.repeat(65), jti: 'b' }),
    );
  });
});

describe('keys', () => {
  test('rotate: a new key is found after the cooldown, an old one is forgotten with the cache', async () => {
    const oldToken = await key.sign({ exp: 4e9 });
    expect(await outside.verify(oldToken)).toMatchObject({ subject: 'ann' });

    const next = await aKey('two');
    server.answer.keys = [next.jwk];
    const newToken = await next.sign({ exp: 4e9 });
    expect(await outside.verify(newToken)).toBe('INVALID');

    vi.setSystemTime(Date.now() + 31_000);
    expect(await outside.verify(newToken)).toMatchObject({ subject: 'ann' });
    expect(await outside.verify(oldToken)).toBe('INVALID');
    expect(server.requests()).toBe(2);
  });

  test('are fetched at most once in 30 s, whatever key ids the tokens name', async () => {
    await outside.verify(await key.sign());
    for (let i = 0; i < 10; i++) {
      expect(await outside.verify(await key.sign({}, { kid: `invented-${i}` }))).toBe('INVALID');
    }
    expect(server.requests()).toBe(1);
  });

  test('make the issuer unavailable for as long as they cannot be fetched', async () => {
    const token = await key.sign();
    server.answer.status = 503;
    expect(await outside.verify(token)).toBe('UNAVAILABLE');
    server.answer.status = 200;
    for (const body of ['<html>', '{}', 'null']) {
      server.answer.body = body;
      expect(await outside.verify(token), body).toBe('UNAVAILABLE');
    }
    server.answer.body = null;
    expect(await outside.verify(token)).toMatchObject({ subject: 'ann' });
  });

  test('are served from the cache while the issuer is down', async () => {
    const token = await key.sign();
    expect(await outside.verify(token)).toMatchObject({ subject: 'ann' });
    await server.stop();
    vi.setSystemTime(Date.now() + 60_000);
    expect(await outside.verify(token)).toMatchObject({ subject: 'ann' });
  });

  test('are unavailable when the issuer is down and nothing is cached', async () => {
    await server.stop();
    expect(await outside.verify(await key.sign())).toBe('UNAVAILABLE');
  });

  test('are unavailable after 5 s when the issuer does not answer', async () => {
    server.answer.silent = true;
    const start = performance.now();
    expect(await outside.verify(await key.sign())).toBe('UNAVAILABLE');
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});

describe('isFrom', () => {
  test('checks the issuer claim alone', async () => {
    const stranger = await aKey('stranger');
    expect(outside.isFrom(await stranger.sign())).toBe(true);
    expect(outside.isFrom(await key.sign({ iss: 'https://elsewhere.example' }))).toBe(false);
    expect(outside.isFrom(await key.sign({ iss: undefined }))).toBe(false);
    for (const text of ['', 'a.b.c', 'sbr_abc', '..', 'null'])
      expect(outside.isFrom(text)).toBe(false);
    expect(server.requests()).toBe(0);
  });
});
