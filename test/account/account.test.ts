import { print } from 'graphql';
import { decodeJwt } from 'jose';
import { describe, expect, test, vi } from 'vitest';
import {
  CallUpdates,
  FindUsers,
  Login,
  type LoginMutation,
  Logout,
  MyCallWaiting,
  ReadUser,
  RefreshSession,
  Register,
  UpdateProfile,
  WhoAmI,
} from '../gql/graphql.js';
import { Device } from '../support/device.js';
import { aPerson, type Person } from '../support/people.js';
import { type TestServer, useServer } from '../support/server.js';

const server = useServer({}, { USERS_FOUND: 5 });
/** Long enough for two requests, short enough to wait for its end. */
const graceful = useServer({}, { REFRESH_GRACE_S: 1 });
const shortLived = useServer({}, { ACCESS_TOKEN_TTL_S: 2 });
const patient = useServer({}, { LOGIN_FAILURES: 1_000, HTTP_BODY_BYTES: 2 * 1024 * 1024 });
const guarded = useServer({}, { REGISTRATIONS: 3 });

const guest = (on: TestServer = server) => new Device(on, null, null);

/** The answer to a wrong password or refresh token. */
const WRONG = { __typename: 'CredentialsError', code: 'WRONG_CREDENTIALS' };

/** A valid registration with an unused user name. */
function aRegistration() {
  const username = `ann.${crypto.randomUUID().slice(0, 8)}`;
  return { username, email: `${username}@example.com`, password: 'correct horse' };
}

const logIn = (username: string, password: string, on: TestServer = server) =>
  guest(on).do(Login, { input: { username, password } });

const refresh = async (refreshToken: string, on: TestServer = server) =>
  (await guest(on).do(RefreshSession, { refreshToken })).refreshSession;

/** Refreshes the session, which must succeed. */
async function refreshed(refreshToken: string, on: TestServer = server) {
  const session = await refresh(refreshToken, on);
  if (session.__typename !== 'AuthSession') throw new Error(session.code);
  return session;
}

/** Another session of the same user. */
async function anotherSession({ username, password }: Person, on: TestServer = server) {
  const { login } = await logIn(username, password, on);
  if (login.__typename !== 'AuthSession') throw new Error(login.code);
  return login;
}

async function durationOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The median durations of two kinds of work, run in turn so that both meet the same load. */
async function medians(one: () => Promise<unknown>, other: () => Promise<unknown>) {
  const [ones, others]: [number[], number[]] = [[], []];
  for (let i = 0; i < 15; i += 1) {
    ones.push(await durationOf(one));
    others.push(await durationOf(other));
  }
  return [median(ones), median(others)] as const;
}

describe('register', () => {
  test('opens an account and signs in', async () => {
    const input = aRegistration();
    const { register } = await guest().do(Register, { input });
    expect(register).toMatchObject({
      __typename: 'AuthSession',
      user: { username: input.username, displayName: input.username },
    });
    if (register.__typename !== 'AuthSession') return;
    const { me } = await new Device(server, register.accessToken, null).do(WhoAmI);
    expect(me).toMatchObject({
      email: input.email,
      chosenPresence: 'ONLINE',
      user: { id: register.user.id, username: input.username, avatarUrl: null },
    });
    expect(Date.parse(register.accessTokenExpiresAt)).toBe(
      Number(decodeJwt(register.accessToken).exp) * 1000,
    );
  });

  test('takes a display name, without the white space around it', async () => {
    const input = { ...aRegistration(), displayName: '  Ann Ä 🙂 ' };
    const { register } = await guest().do(Register, { input });
    expect(register).toMatchObject({ user: { displayName: 'Ann Ä 🙂' } });
  });

  test.each<[string, Partial<ReturnType<typeof aRegistration>> & { displayName?: string }]>([
    ['username', { username: 'ab' }],
    ['username', { username: '' }],
    ['username', { username: 'a'.repeat(33) }],
    ['username', { username: 'ann example' }],
    ['username', { username: 'änn' }],
    ['username', { username: 'ann@example' }],
    ['username', { username: 'ann\u0000' }],
    ['email', { email: 'ann' }],
    ['email', { email: '@example.com' }],
    ['email', { email: 'ann@@example.com' }],
    ['email', { email: 'ann @example.com' }],
    ['email', { email: `ann@${'x'.repeat(251)}` }],
    ['email', { email: 'ann\u0000@example.com' }],
    ['password', { password: '1234567' }],
    ['password', { password: '🙂'.repeat(7) }],
    ['password', { password: '' }],
    ['password', { password: 'correct \ud800 horse' }],
    ['displayName', { displayName: '' }],
    ['displayName', { displayName: '   ' }],
    ['displayName', { displayName: 'x'.repeat(101) }],
    ['displayName', { displayName: 'Ann\u0000' }],
  ])('[INPUT1] names the invalid field: %s of %j', async (field, changes) => {
    const input = { ...aRegistration(), ...changes };
    const { register } = await guest().do(Register, { input });
    expect(register).toMatchObject({
      __typename: 'InvalidInputError',
      code: 'INVALID_INPUT',
      fields: [{ path: ['input', field] }],
    });
  });

  test('[INPUT1] names all invalid fields', async () => {
    const input = { username: '', email: '', password: '', displayName: '' };
    const { register } = await guest().do(Register, { input });
    expect(register).toMatchObject({
      fields: ['username', 'email', 'password', 'displayName'].map((name) => ({
        path: ['input', name],
      })),
    });
  });

  test('accepts values at the length limits', async () => {
    for (const changes of [
      { username: `a${crypto.randomUUID().slice(0, 2)}` },
      { username: crypto.randomUUID().slice(0, 32) },
      { password: '🙂'.repeat(128) },
      { displayName: '🙂'.repeat(100) },
    ]) {
      const input = { ...aRegistration(), ...changes };
      const { register } = await guest().do(Register, { input });
      expect(register.__typename, JSON.stringify(changes)).toBe('AuthSession');
    }
  });

  test('refuses a user name or an e-mail address that is in use, ignoring case', async () => {
    const taken = aRegistration();
    await guest().do(Register, { input: taken });
    const same = { ...taken, username: taken.username.toUpperCase() };
    for (const [input, code] of [
      [{ ...same, email: aRegistration().email }, 'USERNAME_TAKEN'],
      [{ ...aRegistration(), email: taken.email.toUpperCase() }, 'EMAIL_TAKEN'],
      [same, 'USERNAME_TAKEN'],
    ] as const) {
      const { register } = await guest().do(Register, { input });
      expect(register).toMatchObject({ __typename: 'CredentialsError', code });
    }
  });

  test('creates one account when registrations race', async () => {
    const input = aRegistration();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => guest().do(Register, { input })),
    );
    const verdicts = answers.map(({ register }) =>
      register.__typename === 'AuthSession' ? 'MADE' : register.code,
    );
    expect(verdicts.sort()).toEqual(['MADE', ...Array(4).fill('USERNAME_TAKEN')]);
  });

  test.each([129, 1024 * 1024])('[AUTH2] hashes no password of %i characters', async (length) => {
    const input = () => ({ ...aRegistration(), password: 'x'.repeat(length) });
    const { register } = await guest(patient).do(Register, { input: input() });
    expect(register).toMatchObject({ fields: [{ path: ['input', 'password'] }] });
    const [refused, read] = await medians(
      () => guest(patient).do(Register, { input: input() }),
      () => refresh('x'.repeat(length), patient),
    );
    expect(refused).toBeLessThan(2 * read + 10);
  });

  test('[AUTH7] limits the number of registrations from one address', async () => {
    for (let i = 0; i < 3; i += 1) {
      const { register } = await guest(guarded).do(Register, { input: aRegistration() });
      expect(register.__typename).toBe('AuthSession');
    }
    const { data, errors } = await guest(guarded).ask(Register, { input: aRegistration() });
    expect(data).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED' });
    expect(errors[0]?.extensions?.retryAfter).toBeGreaterThan(3_000);
  });
});

describe('login', () => {
  test('accepts the user name or the e-mail address, ignoring case', async () => {
    const input = aRegistration();
    await guest().do(Register, { input });
    for (const name of [input.username, input.email]) {
      for (const typed of [name, name.toUpperCase()]) {
        const { login } = await logIn(typed, input.password);
        expect(login, typed).toMatchObject({
          __typename: 'AuthSession',
          user: { username: input.username },
        });
      }
    }
  });

  test('starts a new session each time', async () => {
    const ann = await aPerson(server);
    const [one, other] = [await anotherSession(ann), await anotherSession(ann)];
    expect(one.refreshToken).not.toBe(other.refreshToken);
    const sids = [one, other, ann].map(({ accessToken }) => decodeJwt(accessToken).sid);
    expect(new Set(sids).size).toBe(3);
  });

  test('[AUTH1] gives the same answer for an unknown user as for a wrong password', async () => {
    const ann = await aPerson(server);
    const wrong = await guest().ask(Login, { input: { username: ann.username, password: 'no' } });
    const unknown = await guest().ask(Login, { input: { username: 'nobody', password: 'no' } });
    expect(wrong.data?.login).toMatchObject(WRONG);
    expect(unknown).toEqual(wrong);
    for (const username of [
      '',
      'nobody\u0000',
      '\ud800',
      'x'.repeat(100_000),
      `${ann.username}%`,
    ]) {
      expect(await guest().ask(Login, { input: { username, password: 'no' } })).toEqual(wrong);
    }
  });

  test('[AUTH1] does the same work for an unknown user as for a wrong password', async () => {
    const ann = await aPerson(patient);
    const [wrong, unknown] = await medians(
      () => logIn(ann.username, 'a wrong password', patient),
      () => logIn('nobody', 'a wrong password', patient),
    );
    expect(unknown).toBeGreaterThan(wrong / 2);
    expect(unknown).toBeLessThan(wrong * 2);
  });

  test.each([129, 1024 * 1024])('[AUTH2] hashes no password of %i characters', async (length) => {
    const ann = await aPerson(patient);
    const logInWith = (username: string) => logIn(username, 'x'.repeat(length), patient);
    const [known, unknown] = [await logInWith(ann.username), await logInWith('nobody')];
    expect(known.login).toMatchObject(WRONG);
    expect(unknown).toEqual(known);
    const [refused, read] = await medians(
      () => logInWith(ann.username),
      () => refresh('x'.repeat(length), patient),
    );
    expect(refused).toBeLessThan(2 * read + 10);
  });

  test('[AUTH7] makes a client wait after repeated wrong passwords', async () => {
    const [ann, bob] = [await aPerson(server), await aPerson(server)];
    const tryOnce = (password: string) =>
      guest().ask(Login, { input: { username: ann.username, password } });
    for (let i = 0; i < 10; i += 1) {
      expect((await tryOnce('a wrong one')).data?.login).toMatchObject(WRONG);
    }
    for (const password of ['a wrong one', ann.password]) {
      const { data, errors } = await tryOnce(password);
      expect(data).toBeNull();
      expect(errors[0]?.extensions?.code).toBe('RATE_LIMITED');
      const retryAfter = Number(errors[0]?.extensions?.retryAfter);
      expect(retryAfter).toBeGreaterThan(800);
      expect(retryAfter).toBeLessThanOrEqual(900);
    }
    expect((await logIn(bob.username, bob.password)).login.__typename).toBe('AuthSession');
    // Existing sessions are not affected.
    expect((await ann.device().do(WhoAmI)).me.user.id).toBe(ann.id);
  });

  test('[AUTH7] counts attempts that arrive at the same time', async () => {
    const ann = await aPerson(server);
    // One socket keeps the order: the right password comes after the last wrong one that counts.
    const passwords = [...Array(12).fill('a wrong one'), ann.password];
    const device = guest();
    const verdicts = await Promise.all(
      passwords.map(
        (password) =>
          new Promise((resolve, reject) => {
            const payload = {
              query: print(Login),
              variables: { input: { username: ann.username, password } },
            };
            device.socket.subscribe<LoginMutation>(payload, {
              next: ({ data, errors }) => {
                const answer = data?.login;
                if (!answer) resolve(errors?.[0]?.extensions?.code);
                else resolve(answer.__typename === 'AuthSession' ? 'SIGNED_IN' : answer.code);
              },
              error: reject,
              complete: () => {},
            });
          }),
      ),
    );
    expect(verdicts).toEqual([
      ...Array(10).fill('WRONG_CREDENTIALS'),
      ...Array(3).fill('RATE_LIMITED'),
    ]);
  });

  test('[AUTH7] clears the count of wrong passwords after the right one', async () => {
    const ann = await aPerson(server);
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < 9; i += 1) await logIn(ann.username, 'a wrong one');
      const { login } = await logIn(ann.username, ann.password);
      expect(login.__typename).toBe('AuthSession');
    }
  });
});

describe('refreshSession', () => {
  test('[AUTH3] a refresh token is exchanged for the next, in the same session', async () => {
    const ann = await aPerson(server);
    const next = await refreshed(ann.refreshToken);
    expect(next.user.id).toBe(ann.id);
    expect(next.refreshToken).not.toBe(ann.refreshToken);
    expect(decodeJwt(next.accessToken).sid).toBe(decodeJwt(ann.accessToken).sid);
    const { me } = await new Device(server, next.accessToken, null).do(WhoAmI);
    expect(me.user.id).toBe(ann.id);
    const afterNext = await refreshed(next.refreshToken);
    expect(afterNext.refreshToken).not.toBe(next.refreshToken);
    // The previous access token is valid until it expires.
    expect((await ann.device().do(WhoAmI)).me.user.id).toBe(ann.id);
  });

  test('[AUTH3] two tabs that refresh at once get the same successor', async () => {
    const ann = await aPerson(server);
    const sessions = await Promise.all(
      Array.from({ length: 5 }, () => refreshed(ann.refreshToken)),
    );
    expect(new Set(sessions.map(({ refreshToken }) => refreshToken)).size).toBe(1);
    const [{ refreshToken } = ann] = sessions;
    const next = await refreshed(refreshToken);
    // A slow tab still gets the first successor, even after that one was used.
    expect((await refreshed(ann.refreshToken)).refreshToken).toBe(refreshToken);
    expect((await refreshed(refreshToken)).refreshToken).toBe(next.refreshToken);
  });

  test('[AUTH3] a token presented after the grace period ends its session and no other', async () => {
    const ann = await aPerson(graceful);
    const other = await anotherSession(ann, graceful);
    const device = ann.device();
    const updates = await device.subscribe(CallUpdates, {});
    const next = await refreshed(ann.refreshToken, graceful);
    await vi.waitFor(
      async () => {
        expect(await refresh(ann.refreshToken, graceful)).toMatchObject(WRONG);
      },
      { timeout: 5_000, interval: 100 },
    );
    expect(await updates.error()).toMatchObject({ code: 4403 });
    expect(await refresh(next.refreshToken, graceful)).toMatchObject(WRONG);
    for (const accessToken of [ann.accessToken, next.accessToken]) {
      const { errors } = await new Device(graceful, accessToken, null).ask(WhoAmI);
      expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    }
    await refreshed(other.refreshToken, graceful);
    expect((await new Device(graceful, other.accessToken, null).do(WhoAmI)).me.user.id).toBe(
      ann.id,
    );
  });

  test('refuses anything that is not a refresh token', async () => {
    const ann = await aPerson(server);
    for (const token of ['', 'sbr_', ann.accessToken, `${ann.refreshToken}x`, '\u0000', '\ud800']) {
      expect(await refresh(token)).toMatchObject(WRONG);
    }
  });
});

describe('logout', () => {
  test('[AUTH4] ends the session: HTTP, socket and refresh token', async () => {
    const ann = await aPerson(server);
    const [phone, laptop] = [ann.device(), ann.device()];
    const updates = await phone.subscribe(CallUpdates, {});
    expect(await laptop.do(Logout)).toEqual({ logout: true });
    expect(await updates.error()).toMatchObject({ code: 4403 });
    const { data, errors } = await phone.ask(WhoAmI);
    expect(data).toBeNull();
    expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED');
    expect(await refresh(ann.refreshToken)).toMatchObject(WRONG);
    // A new socket does not open either.
    const again = await phone.subscribe(CallUpdates, {}).catch((error: unknown) => error);
    expect(again).toMatchObject({ code: 4403 });
  });

  test('[AUTH4] leaves the other sessions of the user alone', async () => {
    const ann = await aPerson(server);
    const other = await anotherSession(ann);
    const device = new Device(server, other.accessToken, crypto.randomUUID());
    const updates = await device.subscribe(CallUpdates, {});
    await ann.device().do(Logout);
    await device.settled();
    expect(updates.unread).toEqual([]);
    expect((await device.do(WhoAmI)).me.user.id).toBe(ann.id);
    await refreshed(other.refreshToken);
  });
});

describe('access tokens', () => {
  test('[AUTH6] expire: the socket is closed with 4403, and HTTP says TOKEN_EXPIRED', async () => {
    const ann = await aPerson(shortLived);
    const device = ann.device();
    const updates = await device.subscribe(CallUpdates, {});
    expect(await updates.error()).toMatchObject({ code: 4403 });
    const { data, errors } = await device.ask(WhoAmI);
    expect(data).toBeNull();
    expect(errors[0]?.extensions?.code).toBe('TOKEN_EXPIRED');
    device.accessToken = (await refreshed(ann.refreshToken, shortLived)).accessToken;
    expect((await device.do(WhoAmI)).me.user.id).toBe(ann.id);
  });

  test('are refused when they are foreign or malformed', async () => {
    const ann = await aPerson(server);
    const [header, payload, signature] = ann.accessToken.split('.');
    const elsewhere = await aPerson(graceful);
    for (const authorization of [
      '',
      'Bearer',
      'Bearer ',
      'Bearer x',
      `Basic ${ann.accessToken}`,
      `Bearer ${header}.${payload}.`,
      `Bearer ${header}.${payload}.${signature}x`,
      `Bearer ${elsewhere.accessToken}`,
      `Bearer ${ann.refreshToken}`,
    ]) {
      const { data, errors } = await guest().ask(WhoAmI, undefined, { authorization });
      expect(data, authorization).toBeNull();
      expect(errors[0]?.extensions?.code, authorization).toBe('UNAUTHENTICATED');
    }
    const { data } = await guest().ask(WhoAmI, undefined, {
      authorization: `bearer  ${ann.accessToken}`,
    });
    expect(data?.me.user.id).toBe(ann.id);
  });
});

test.each([
  ['me', '{ me { email } }'],
  ['logout', 'mutation { logout }'],
  ['markCallsSeen', 'mutation { markCallsSeen { missedCallCount } }'],
  ['blockUser', 'mutation { blockUser(userId: "x") { __typename } }'],
])('%s requires authentication and says how to authenticate', async (field, document) => {
  const { data, errors } = await guest().ask<Record<string, unknown>, object>(document);
  expect(data?.[field] ?? null).toBeNull();
  const message = expect.stringContaining('Authorization: Bearer');
  expect(errors).toMatchObject([
    { path: [field], extensions: { code: 'UNAUTHENTICATED' }, message },
  ]);
});

describe('user', () => {
  const read = async (id: string) => {
    const ann = await aPerson(server);
    return (await ann.device().do(ReadUser, { id })).user;
  };

  test('returns any user by id', async () => {
    const bob = await aPerson(server, 'Bob');
    expect(await read(bob.id)).toEqual({
      id: bob.id,
      username: bob.username,
      displayName: 'Bob',
      avatarUrl: null,
      presence: { status: 'OFFLINE' },
    });
  });

  test('is null for an unknown id', async () => {
    for (const id of ['', 'nobody', '\u0000', '\ud800', 'x'.repeat(10_000), "' OR 1=1 --"]) {
      expect(await read(id)).toBeNull();
    }
  });
});

describe('users', () => {
  /** Users with these display names, and a device of another user who searches for them. */
  async function somePeople(...displayNames: string[]) {
    const people = await Promise.all(displayNames.map((name) => aPersonCalled(name)));
    const ann = await aPerson(server, 'searcher');
    const find = async (search: string, first?: number) => {
      const { users } = await ann
        .device()
        .do(FindUsers, { search, ...(first === undefined ? {} : { first }) });
      return users.map(({ displayName }) => displayName);
    };
    return { people, ann, find };
  }

  async function aPersonCalled(displayName: string) {
    const input = { ...aRegistration(), displayName };
    const { register } = await guest().do(Register, { input });
    if (register.__typename !== 'AuthSession') throw new Error(register.code);
    return register.user;
  }

  test('matches the start of the display name or the user name, ignoring case', async () => {
    const { people, find } = await somePeople('Zacharias One', 'Zachäus Two');
    expect(await find('zacha')).toEqual(['Zacharias One']);
    expect(await find('ZACHA')).toEqual(['Zacharias One']);
    expect(await find('zach')).toEqual(['Zacharias One', 'Zachäus Two']);
    expect(await find('ZACHÄ')).toEqual(['Zachäus Two']);
    expect(await find('acharias')).toEqual([]);
    expect(await find('One')).toEqual([]);
    const [one] = people;
    expect(await find(one?.username.toUpperCase() ?? '')).toEqual(['Zacharias One']);
  });

  test('treats wildcards as literal text', async () => {
    const { find } = await somePeople('%percent', '_underscore', '\\backslash', 'q%');
    expect(await find('%')).toEqual(['%percent']);
    expect(await find('_')).toEqual(['_underscore']);
    expect(await find('\\')).toEqual(['\\backslash']);
    expect(await find('q%')).toEqual(['q%']);
    expect(await find('q_')).toEqual([]);
    expect(await find('%%')).toEqual([]);
  });

  test('never finds the viewer', async () => {
    const { ann, find } = await somePeople();
    expect(await find(ann.username)).toEqual([]);
    const other = await aPerson(server);
    const { users } = await other.device().do(FindUsers, { search: ann.username });
    expect(users).toMatchObject([{ id: ann.id }]);
  });

  test('returns as many as requested, in the order of display names', async () => {
    const names = ['order-b', 'Order-A', 'order-d', 'order-c', 'order-F', 'order-e'];
    const { find } = await somePeople(...names);
    expect(await find('order-', 2)).toEqual(['Order-A', 'order-b']);
    // The server's limit is five here.
    const most = ['Order-A', 'order-b', 'order-c', 'order-d', 'order-e'];
    expect(await find('order-', 1_000_000)).toEqual(most);
    expect(await find('order-')).toEqual(most);
    expect(await find('order-', 0)).toEqual([]);
    await expect(find('order-', -1)).rejects.toThrow('INVALID_INPUT');
    expect(await find('')).toHaveLength(5);
  });

  test('returns nothing for a search text that no name can contain', async () => {
    const { find } = await somePeople();
    for (const search of ['\u0000', '\ud800', 'x'.repeat(100_000)]) {
      expect(await find(search)).toEqual([]);
    }
  });
});

describe('updateProfile', () => {
  async function somebody() {
    const ann = await aPerson(server, 'Ann');
    const device = ann.device();
    const update = async (input: Parameters<typeof updateWith>[0]) => {
      const result = await updateWith(input);
      const { me } = await device.do(WhoAmI);
      return { result, now: { displayName: me.user.displayName, avatarUrl: me.user.avatarUrl } };
    };
    const updateWith = async (input: { displayName?: string | null; avatarUrl?: string | null }) =>
      (await device.do(UpdateProfile, { input })).updateProfile;
    return { ann, update };
  }

  test('changes the given fields and keeps the others', async () => {
    const { ann, update } = await somebody();
    const avatarUrl = 'https://example.com/ann.png?size=64#x';
    const { result } = await update({ displayName: ' Ann Ä ', avatarUrl });
    expect(result).toEqual({ __typename: 'User', id: ann.id, displayName: 'Ann Ä', avatarUrl });
    expect((await update({})).now).toEqual({ displayName: 'Ann Ä', avatarUrl });
    expect((await update({ displayName: 'Anna' })).now).toEqual({ displayName: 'Anna', avatarUrl });
    expect((await update({ displayName: null })).now).toEqual({ displayName: 'Anna', avatarUrl });
  });

  test('turns call waiting on and off', async () => {
    const ann = await aPerson(server);
    const device = ann.device();
    const set = async (input: { callWaiting?: boolean | null; displayName?: string }) => {
      expect((await device.do(UpdateProfile, { input })).updateProfile.__typename).toBe('User');
      return (await ann.device().do(MyCallWaiting)).me.callWaiting;
    };
    expect((await device.do(MyCallWaiting)).me.callWaiting).toBe(false);
    expect(await set({ callWaiting: true })).toBe(true);
    expect(await set({ displayName: 'Ann' })).toBe(true);
    expect(await set({ callWaiting: null })).toBe(true);
    expect(await set({ callWaiting: false })).toBe(false);
  });

  test.each([null, ''])('removes the avatar for %j', async (nothing) => {
    const { update } = await somebody();
    await update({ avatarUrl: 'http://example.com/ann.png' });
    expect((await update({ avatarUrl: nothing })).now).toEqual({
      displayName: 'Ann',
      avatarUrl: null,
    });
  });

  test.each<['displayName' | 'avatarUrl', string]>([
    ['displayName', ''],
    ['displayName', ' \t '],
    ['displayName', 'x'.repeat(101)],
    ['displayName', 'Ann\u0000'],
    ['displayName', 'Ann\ud800'],
    ['avatarUrl', 'ann.png'],
    ['avatarUrl', 'javascript:alert(1)'],
    ['avatarUrl', 'data:image/png;base64,AAAA'],
    ['avatarUrl', 'https://'],
    ['avatarUrl', 'https://example.com/\u0000'],
    ['avatarUrl', `https://example.com/${'x'.repeat(2_000)}`],
  ])('[INPUT1] refuses a %s of %j and changes nothing', async (field, value) => {
    const { update } = await somebody();
    const wrong = { displayName: 'Other', avatarUrl: 'https://example.com/', [field]: value };
    const { result, now } = await update(wrong);
    expect(result).toMatchObject({
      __typename: 'InvalidInputError',
      fields: [{ path: ['input', field], message: expect.not.stringMatching(/^Invalid/) }],
    });
    expect(now).toEqual({ displayName: 'Ann', avatarUrl: null });
  });
});
