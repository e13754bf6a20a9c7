import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import {
  CallUpdates,
  FindUsers,
  IncomingCalls,
  Login,
  OutsideMe,
  ReadPresence,
} from '../gql/graphql.js';
import { Device } from '../support/device.js';
import { aPerson, aRingingCall } from '../support/people.js';
import { startServer, type TestServer, useServer } from '../support/server.js';

const ISSUER = 'https://id.example.com/';
const AUDIENCE = 'calls';

/** An issuer with one key, which it publishes once the gate is open. */
async function anIssuer(gate: Promise<void> = Promise.resolve()) {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }];
  const http = createServer(async (_request, response) => {
    await gate;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys }));
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const { port } = http.address() as AddressInfo;
  return {
    /** Resolves at the first request for the keys. */
    asked: once(http, 'request'),
    jwksUrl: `http://127.0.0.1:${port}/jwks.json`,
    /** A token of a new subject, unless the claims name one. */
    token(claims: Record<string, unknown> = {}): Promise<string> {
      const nowS = Math.floor(Date.now() / 1000);
      const sub = crypto.randomUUID();
      return new SignJWT({ iss: ISSUER, aud: AUDIENCE, sub, iat: nowS, exp: nowS + 300, ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .sign(privateKey);
    },
    async stop() {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
}

const issuer = await anIssuer();
afterAll(() => issuer.stop());
const SHORT_GRACE = { OFFLINE_GRACE_MS: 200, SWEEP_MS: 50 };
const settings = { AUTH_ISSUER: ISSUER, AUTH_AUDIENCE: AUDIENCE };
const server = useServer({ ...settings, AUTH_JWKS_URL: issuer.jwksUrl });
/** A server whose issuer publishes its keys at an unreachable address. */
const cutOff = useServer({ ...settings, AUTH_JWKS_URL: 'http://127.0.0.1:9/jwks.json' });

const device = (token: string, on = server) => new Device(on, token, crypto.randomUUID());
const aDevice = async (claims: Record<string, unknown> = {}) => device(await issuer.token(claims));
const meOf = async (claims: Record<string, unknown>) =>
  (await (await aDevice(claims)).do(OutsideMe)).me;

/** An unused name. */
const aName = () => `out.${crypto.randomUUID().slice(0, 8)}`;

async function refusalOf(token: string, on = server) {
  const { data, errors } = await device(token, on).ask(OutsideMe);
  expect(data).toBeNull();
  return errors[0]?.extensions?.code;
}

describe('a user of an outside issuer', () => {
  test('[AUTH5] is created on first sight, with the profile in the token', async () => {
    const name = aName();
    const me = await meOf({
      preferred_username: name,
      name: 'Ann Ä',
      email: `${name}@example.com`,
      picture: 'https://example.com/ann.png',
    });
    expect(me).toEqual({
      email: `${name}@example.com`,
      user: {
        id: expect.any(String),
        username: name,
        displayName: 'Ann Ä',
        avatarUrl: 'https://example.com/ann.png',
      },
    });
  });

  test('[AUTH5] stays the same user for every token of the same subject', async () => {
    const sub = crypto.randomUUID();
    const first = await meOf({ sub, preferred_username: aName() });
    expect(await meOf({ sub, preferred_username: aName(), name: 'Other' })).toEqual(first);
    expect((await meOf({ preferred_username: first.user.username })).user.id).not.toBe(
      first.user.id,
    );
  });

  test('[AUTH5] is created once when their first 20 requests race', async () => {
    const name = aName();
    const claims = { sub: crypto.randomUUID(), preferred_username: name, name };
    const all = await Promise.all(Array.from({ length: 20 }, () => meOf(claims)));
    expect(new Set(all.map(({ user }) => user.id)).size).toBe(1);
    const { users } = await (await aDevice()).do(FindUsers, { search: name });
    expect(users.map(({ id }) => id)).toEqual([all[0]?.user.id]);
  });

  test('[AUTH5] is distinct for each of 20 subjects that race with the same name and address', async () => {
    const name = aName();
    const claims = { preferred_username: name, email: `${name}@example.com` };
    const all = await Promise.all(Array.from({ length: 20 }, () => meOf(claims)));
    expect(new Set(all.map(({ user }) => user.id)).size).toBe(20);
    expect(new Set(all.map(({ user }) => user.username)).size).toBe(20);
    expect(all.filter(({ email }) => email !== '')).toHaveLength(1);
  });

  test('[AUTH5] cannot enter the account of a local user by name, address or id', async () => {
    const bob = await aPerson(server, 'bob');
    const email = `${bob.username}@example.com`;
    for (const claims of [
      { preferred_username: bob.username },
      { preferred_username: bob.username.toUpperCase() },
      { preferred_username: bob.username, email },
      { email: email.toUpperCase() },
      { sub: bob.id },
      { sub: bob.username },
      { sub: bob.id, sid: 'x', preferred_username: bob.username, email },
    ]) {
      const me = await meOf(claims);
      expect(me.user.id, JSON.stringify(claims)).not.toBe(bob.id);
      expect(me.user.username.toLowerCase()).not.toBe(bob.username);
      expect(me.email).toBe('');
    }
    expect((await bob.device().do(OutsideMe)).me).toMatchObject({ email, user: { id: bob.id } });
  });

  test('[AUTH5] does not block a local login', async () => {
    const bob = await aPerson(server, 'bob');
    // If the server accepted this name as an address, a login by it would match two users.
    expect((await meOf({ email: bob.username })).email).toBe('');
    const guest = new Device(server, null, null);
    for (let i = 0; i < 3; i += 1) {
      const { login } = await guest.do(Login, {
        input: { username: bob.username, password: bob.password },
      });
      expect(login).toMatchObject({ __typename: 'AuthSession', user: { id: bob.id } });
    }
  });

  test('[AUTH5] has no password', async () => {
    const { user, email } = await meOf({ preferred_username: aName(), email: `${aName()}@x.org` });
    const guest = new Device(server, null, null);
    for (const username of [user.username, email]) {
      for (const password of ['', 'null', 'switchboard']) {
        const { login } = await guest.do(Login, { input: { username, password } });
        expect(login).toMatchObject({ code: 'WRONG_CREDENTIALS' });
      }
    }
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a long name', { name: `${'x'.repeat(99)}🙂 and more` }, `${'x'.repeat(99)}🙂`],
    ['a blank name', { name: ' ', preferred_username: 'white.space' }, 'white.space'],
    ['no name', { preferred_username: 'no.name' }, 'no.name'],
  ])('gets a proper display name from %s', async (_what, claims, displayName) => {
    expect((await meOf(claims)).user.displayName).toBe(displayName);
  });

  test.each<[string, string | undefined, RegExp]>([
    ['an address', 'carla@corp.example', /^carla$/],
    ['letters of other scripts', 'Ärzte 医', /^user-[0-9a-f]{8}$|^rzte$/],
    ['too little', 'x', /^user-[0-9a-f]{8}$/],
    ['too much', 'y'.repeat(100), /^y{32}$/],
  ])('gets a user name from %s', async (_what, preferred_username, expected) => {
    expect((await meOf({ preferred_username })).user.username).toMatch(expected);
  });

  test('is created even if the address is too long to store', async () => {
    const local = Array.from({ length: 1_900 }, (_, i) => String.fromCodePoint(0x4e00 + i * 7));
    expect((await meOf({ email: `${local.join('')}@example.com` })).email).toBe('');
  });

  test('calls a local user', async () => {
    const bob = await aPerson(server, 'bob');
    const phone = bob.device();
    const incoming = await phone.subscribe(IncomingCalls, {});
    const call = await aRingingCall(await aDevice({ name: 'Ann' }), [bob]);
    const { incomingCalls } = await incoming.next();
    expect(incomingCalls.call).toMatchObject({ id: call.id, caller: { id: call.caller.id } });
  });
});

describe('a token of an outside issuer', () => {
  test('is refused with TOKEN_EXPIRED once it has expired', async () => {
    const nowS = Math.floor(Date.now() / 1000);
    expect(await refusalOf(await issuer.token({ exp: nowS - 1 }))).toBe('TOKEN_EXPIRED');
  });

  test.each<[string, Record<string, unknown>]>([
    ['another audience', { aud: 'elsewhere' }],
    ['another issuer', { iss: 'https://elsewhere.example.com/' }],
    ["the server's own issuer", { iss: 'switchboard', aud: 'switchboard' }],
    ['no subject', { sub: undefined }],
    ['no end', { exp: undefined }],
  ])('[AUTH5] with %s is UNAUTHENTICATED', async (_what, claims) => {
    expect(await refusalOf(await issuer.token(claims))).toBe('UNAUTHENTICATED');
  });

  test('[AUTH5] signed by another party is UNAUTHENTICATED', async () => {
    const stranger = await anIssuer();
    expect(await refusalOf(await stranger.token())).toBe('UNAUTHENTICATED');
    await stranger.stop();
  });

  test('is refused with UNAVAILABLE while the keys cannot be fetched', async () => {
    const token = await issuer.token();
    expect(await refusalOf(token, cutOff)).toBe('UNAVAILABLE');
    // Clients reconnect after this code.
    await expect(device(token, cutOff).subscribe(CallUpdates, {})).rejects.toMatchObject({
      code: 1013,
    });
    const bob = await aPerson(cutOff, 'bob');
    expect((await bob.device().do(OutsideMe)).me.user.id).toBe(bob.id);
  });

  test('[AUTH6] closes its socket with 4403 when it expires', async () => {
    const nowS = Math.floor(Date.now() / 1000);
    const phone = await aDevice({ exp: nowS + 2 });
    const updates = await phone.subscribe(CallUpdates, {});
    expect(await updates.error()).toMatchObject({ code: 4403 });
    expect((await phone.ask(OutsideMe)).errors[0]?.extensions?.code).toBe('TOKEN_EXPIRED');
  });

  test('[AUTH4] is invalid on every transport after a logout, until a new sign-in at the issuer', async () => {
    const sub = crypto.randomUUID();
    const phone = await aDevice({ sub, sid: 'first' });
    const updates = await phone.subscribe(CallUpdates, {});
    expect((await phone.ask('mutation { logout }')).errors).toEqual([]);
    expect(await updates.error()).toMatchObject({ code: 4403 });
    expect(await refusalOf(phone.accessToken ?? '')).toBe('UNAUTHENTICATED');
    expect(await refusalOf(await issuer.token({ sub, sid: 'first' }))).toBe('UNAUTHENTICATED');
    await meOf({ sub, sid: 'second' });
  });

  test('opens no socket if it is not genuine', async () => {
    const token = await issuer.token({ aud: 'elsewhere' });
    await expect(device(token).subscribe(CallUpdates, {})).rejects.toMatchObject({ code: 4403 });
  });

  const SUBSCRIPTION = 'subscription { callUpdates { at } }';

  /** Begins to connect, and resolves with a function that hangs up. */
  const connecting: [string, (on: TestServer, token: string) => Promise<() => unknown>][] = [
    [
      'socket',
      async (on, token) => {
        const ws = new WebSocket(on.ws, 'graphql-transport-ws');
        await once(ws, 'open');
        const payload = { Authorization: `Bearer ${token}` };
        ws.send(JSON.stringify({ type: 'connection_init', payload }));
        return () => ws.terminate();
      },
    ],
    [
      'SSE stream',
      async (on, token) => {
        const sending = request(`${on.graphql}?query=${encodeURIComponent(SUBSCRIPTION)}`, {
          headers: { accept: 'text/event-stream', authorization: `Bearer ${token}` },
        });
        sending.on('error', () => {});
        sending.end();
        return () => sending.destroy();
      },
    ],
  ];

  test.each(connecting)(
    '[PRES1] makes nobody ONLINE if the %s closes before the keys arrive',
    async (_what, connect) => {
      let openGate = () => {};
      const slow = await anIssuer(
        new Promise((resolve) => {
          openGate = resolve;
        }),
      );
      const on = await startServer({ ...settings, AUTH_JWKS_URL: slow.jwksUrl }, SHORT_GRACE);
      const token = await slow.token();
      const hangUp = await connect(on, token);
      await slow.asked;
      hangUp();
      // The server answers this after it has noticed the closed connection.
      await fetch(`${on.url}/health/ready`);
      openGate();
      const phone = device(token, on);
      const { me } = await phone.do(OutsideMe);
      await vi.waitFor(async () => {
        const { presence } = await phone.do(ReadPresence, { userIds: [me.user.id] });
        expect(presence).toMatchObject([{ status: 'OFFLINE' }]);
      }, 5_000);
      await on.stop();
      await slow.stop();
    },
  );
});
