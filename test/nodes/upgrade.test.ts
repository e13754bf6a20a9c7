import { jwtVerify, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import {
  AcceptCall,
  AdmitParticipants,
  CancelCall,
  EndMeeting,
  HangUpCall,
  LeaveMeeting,
  Login,
  RaiseHand,
  ReadCall,
  ReportCall,
  SendAnnotation,
  SendMeetingMessage,
  SendRemoteInput,
  SendSignal,
  StartCall,
  TransferCall,
  UpdateScheduledCall,
} from '../gql/graphql.js';
import { Device } from '../support/device.js';
import { devicesOf, type Fixture, type Json, loadFixture, REFRESH } from '../support/fixture.js';
import { aMeeting, changed, comes, join, participantIdOf, seen } from '../support/in-meeting.js';
import { Inbox } from '../support/inbox.js';
import { NodeProcess } from '../support/node-process.js';
import { clientOf, type NodeEnv, useNodeServers } from '../support/node-servers.js';
import { postgresInstalled } from '../support/postgres.js';
import { redisInstalled } from '../support/redis.js';

// The fixtures are databases of older versions, with what their clients asked and got (`fixtures/README.md`).

/** Replaying takes longer than delivering. */
const REPLAY_MS = 20_000;
const HOUR_MS = 3_600_000;

const CALL = `query($id: ID!) { call(id: $id) {
  status endReason version participants { userId state transferredBy onHold } timeline { kind detail }
} }`;

/** A fixture's database under a node of this version. */
interface TakenOver {
  fixture: Fixture;
  env: NodeEnv;
  node: NodeProcess;
  device(terminalId: string): Device;
  /** A user's ID by name. */
  id(name: string): string;
}

describe.skipIf(!postgresInstalled || !redisInstalled)('a database of an older version', () => {
  const servers = useNodeServers();

  /** Loads a fixture and starts a node on it. */
  async function takeOver(version: string, agoMs = 0): Promise<TakenOver> {
    const env = await servers.anEnvironment();
    const fixture = await loadFixture(version, env, agoMs);
    env.JWT_SECRET = fixture.jwtSecret;
    const node = await NodeProcess.start(env);
    const device = await devicesOf(fixture, node);
    const id = (name: string) => fixture.users.find((user) => user.name === name)?.id ?? '';
    return { fixture, env, node, device, id };
  }

  // The tests of a version share a database, in their order.
  for (const { version, migrations } of [
    { version: '0.2.0', migrations: 1 },
    { version: '0.4.1', migrations: 4 },
  ]) {
    describe(version, () => {
      let taken: TakenOver;
      beforeAll(async () => {
        taken = await takeOver(version);
      });
      afterAll(() => taken?.node.close());

      test('[NODE5] is migrated, and its clients get the same answers', async () => {
        const { fixture, env, device } = taken;
        expect(await migrationsIn(env)).toBeGreaterThan(migrations);
        for (const { answer, ...request } of fixture.reads) {
          const { by, document, variables } = request;
          const present = await answerOf(device(by), textOf(fixture, document), variables);
          expect({ ...request, answer: present }).toEqual({ ...request, answer });
        }
      }, 60_000);

      test('every cursor resumes with the items after it, once, in order, and then with what happens', async () => {
        const { fixture, device } = taken;
        const resumed = fixture.resumes.flatMap((recorded) => resume(taken, recorded));
        for (const { title, expected, inbox } of resumed) {
          for (const item of expected) {
            expect({ title, item: await inbox.next(REPLAY_MS) }).toEqual({ title, item });
          }
        }
        // Each user is connected again, and is seen as before.
        const userIds = fixture.users.map(({ id }) => id);
        const presence = async () =>
          (await answerOf(device('ann-laptop'), textOf(fixture, 'Presence'), { userIds })).presence;
        await expect.poll(presence, { timeout: 10_000 }).toEqual(fixture.presence);

        await actNext(taken);
        for (const { title, by, document, inbox } of resumed) {
          for (const item of nextItems(document, by)) {
            expect({ title, item: await inbox.next(REPLAY_MS) }).toMatchObject({ title, item });
          }
        }
        const terminalIds = new Set(resumed.map(({ by }) => by));
        await Promise.all([...terminalIds].map((each) => device(each).settled()));
        for (const { title, inbox } of resumed) {
          expect({ title, unread: inbox.unread }).toEqual({ title, unread: [] });
        }
        await device('gil-phone').do(CancelCall, { callId: 'next' });
      }, 60_000);

      if (version === '0.2.0') testOldCalls(() => taken);
      else testWholeCalls(() => taken);

      test('a call that rang is answered and hung up', async () => {
        const { device } = taken;
        const { acceptCall } = await device('hal-phone').do(AcceptCall, { callId: 'ringing' });
        expect(acceptCall).toMatchObject({ status: 'CONNECTED' });
        const { hangUpCall } = await device('fay-laptop').do(HangUpCall, { callId: 'ringing' });
        expect(hangUpCall).toMatchObject({ status: 'COMPLETED' });
      });

      test('a call whose ring is suppressed stays hidden until it is cancelled', async () => {
        const { device } = taken;
        const read = async () =>
          (await device('gil-phone').do(ReadCall, { id: 'suppressed' })).call;
        expect(await read()).toBeNull();
        await device('ida-phone').do(CancelCall, { callId: 'suppressed' });
        expect(await read()).toMatchObject({ status: 'CANCELLED' });
      });

      test('sessions continue, and those that ended stay ended', async () => {
        const { fixture, node } = taken;
        const guest = new Device(node, null, null);
        const refresh = async (refreshToken: string): Promise<string> =>
          (await answerOf(guest, REFRESH, { refreshToken })).refreshSession.__typename;
        const { refreshed, ended } = fixture.sessions;
        expect(await refresh(refreshed.next)).toBe('AuthSession');
        // A token that was used before ends its session.
        expect(await refresh(refreshed.used)).toBe('CredentialsError');
        expect(await refresh(refreshed.next)).toBe('CredentialsError');
        expect(await refresh(ended.refreshToken)).toBe('CredentialsError');

        const me = async (accessToken: string) => {
          const token = await renewed(accessToken, fixture.jwtSecret);
          return new Device(node, token, 'new').ask<Json, object>('{ me { user { username } } }');
        };
        for (const { username, accessToken } of fixture.users) {
          expect(await me(accessToken)).toMatchObject({ data: { me: { user: { username } } } });
        }
        expect((await me(ended.accessToken)).errors).toMatchObject([
          { extensions: { code: 'UNAUTHENTICATED' } },
        ]);
        const [{ username, password } = { username: '', password: '' }] = fixture.users;
        const { login } = await guest.do(Login, { input: { username, password } });
        expect(login).toMatchObject({ __typename: 'AuthSession' });
      });

      test('the node has nothing to warn of', () => {
        expect(taken.node.log.filter((line) => line.level >= 40)).toEqual([]);
      });
    });
  }

  /** The call of three that went on in 0.2.0, which had neither holding nor inviting. */
  function testOldCalls(taken: () => TakenOver): void {
    test('a connected call goes on, with operations that are new to it', async () => {
      const { device, id } = taken();
      const before = await readCall(taken(), 'live');
      await answerOf(device('bob-phone'), callMutation('holdCall'), { callId: 'live' });
      const input = { callId: 'live', toUserId: id('dan') };
      const { transferCall } = await device('cid-laptop').do(TransferCall, { input });
      expect(transferCall).toMatchObject({ status: 'CONNECTED' });
      for (const [by, operation] of [
        ['dan-phone', 'acceptCall'],
        ['bob-phone', 'hangUpCall'],
        ['dan-phone', 'hangUpCall'],
      ] as const) {
        await answerOf(device(by), callMutation(operation), { callId: 'live' });
      }
      expect(await readCall(taken(), 'live')).toMatchObject({
        status: 'COMPLETED',
        timeline: [
          ...before.timeline,
          { kind: 'HELD' },
          { kind: 'INVITED', detail: `TRANSFER ${id('dan')}` },
          { kind: 'TRANSFERRED', detail: id('cid') },
          { kind: 'LEFT' },
          { kind: 'ENDED' },
        ],
      });
    });
  }

  function testWholeCalls(taken: () => TakenOver): void {
    test('a connected call goes on: its held, invited and transferred users act, and it ends', async () => {
      const { fixture, env, device, id } = taken();
      const callId = 'live';
      const before = await readCall(taken(), callId);
      // 0.4.1 said this in the detail of the timeline only.
      expect(before.participants).toContainEqual({
        userId: id('eve'),
        state: 'RINGING',
        transferredBy: id('cid'),
        onHold: false,
      });
      const updates = follow(device('cid-phone'), textOf(fixture, 'CallUpdates'), { callId });
      await device('cid-phone').settled();

      const quality = { bitrate: 48_000, packetLoss: 0.01, jitter: 0.004, roundTripTime: 0.12 };
      const report = { callId, kind: 'QUALITY', quality } as const;
      const { reportCall } = await device('bob-phone').do(ReportCall, { input: report });
      // The same measurement as in 0.4.1 is a repetition.
      expect(reportCall).toMatchObject({ version: before.version });
      for (const [by, operation] of [
        ['bob-phone', 'resumeCall'],
        ['eve-phone', 'acceptCall'],
        ['dan-laptop', 'acceptCall'],
        ['bob-phone', 'hangUpCall'],
        ['dan-laptop', 'hangUpCall'],
        ['eve-phone', 'hangUpCall'],
      ] as const) {
        const { result } = await answerOf(device(by), callMutation(operation), { callId });
        expect({ by, operation, result }).toMatchObject({ by, operation, result: { id: callId } });
      }
      const kinds = ['RESUMED', 'TRANSFERRED', 'ACCEPTED', 'LEFT', 'LEFT', 'ENDED'];
      for (const kind of kinds) {
        expect(await updates.next(REPLAY_MS)).toMatchObject({ kind, call: { id: callId } });
      }
      const after = await readCall(taken(), callId);
      expect(after).toMatchObject({ status: 'COMPLETED', endReason: 'HUNG_UP' });
      expect(after.timeline).toEqual([
        ...before.timeline,
        ...kinds.map((kind) => ({ kind, detail: kind === 'TRANSFERRED' ? id('cid') : null })),
      ]);
      // One timeline, in both forms.
      const forms = await clientOf(env)<{ old: number; new: number }[]>`
        SELECT count(*) FILTER (WHERE update IS NULL)::int AS old, count(update)::int AS new
        FROM call_timeline WHERE call_id = ${callId}`;
      expect([...forms]).toEqual([{ old: before.timeline.length, new: kinds.length }]);
    });

    test('a call that was scheduled is moved, and begins', async () => {
      const { fixture, device } = taken();
      const incoming = follow(device('ann-phone'), textOf(fixture, 'IncomingCalls'), {});
      await device('ann-phone').settled();
      const ann = device('ann-laptop');
      const { scheduledCalls } = await answerOf(ann, textOf(fixture, 'ScheduledCalls'), {});
      const { node: pending } = scheduledCalls.edges[0];
      expect(pending).toMatchObject({ status: 'PENDING', note: 'Review' });
      const at = new Date(Date.now() + 1_000).toISOString();
      await ann.do(UpdateScheduledCall, { input: { id: pending.id, at } });
      const begun = await incoming.until(({ call }) => call.note === 'Review', REPLAY_MS);
      expect(begun).toMatchObject({ kind: 'STARTED', actor: null, call: { type: 'AUDIO' } });
    });

    test('a meeting goes on: users are admitted, a ban holds, the co-host succeeds the host', async () => {
      const { device, id } = taken();
      const room = { id: 'room' };
      const meetingId = room.id;
      const hal = device('hal-laptop');
      const { joinCode } = await seen(hal, room);
      expect(await join(device('fay-laptop'), room)).toMatchObject({ code: 'NOT_ALLOWED' });
      const { me } = await comes(device('ann-laptop'), { joinCode });
      expect(me).toMatchObject({ state: 'WAITING' });
      const participantIds = ['ann', 'dan'].map((name) => participantIdOf(room, { id: id(name) }));
      const { admitParticipants } = await hal.do(AdmitParticipants, {
        input: { meetingId, participantIds },
      });
      expect(changed(admitParticipants).participantCount).toBe(5);
      const text = 'Here I am';
      const { sendMeetingMessage } = await device('dan-laptop').do(SendMeetingMessage, {
        input: { meetingId, text },
      });
      expect(sendMeetingMessage).toMatchObject({ text });
      await hal.do(LeaveMeeting, { meetingId });
      const { endMeeting } = await device('ida-laptop').do(EndMeeting, { meetingId });
      expect(endMeeting).toMatchObject({ status: 'ENDED' });
    });

    test('a meeting to come asks for its password', async () => {
      const bob = taken().device('bob-laptop');
      const enter = (password: string) => join(bob, { id: 'to come' }, { password });
      expect(await enter('open barley')).toMatchObject({ code: 'WRONG_PASSWORD' });
      expect(await enter('open sesame')).toMatchObject({ __typename: 'Meeting' });
    });
  }

  test('a cursor of 0.2.0 that is more than a day old expires', async () => {
    const taken = await takeOver('0.2.0', 25 * HOUR_MS);
    onTestFinished(() => taken.node.close());
    const { fixture, env, device, id } = taken;
    // The clean-up does this within ten minutes of the start. Until then, the cursor resumes.
    await clientOf(env)`DELETE FROM stream_events WHERE at < now() - interval '1 day'`;
    const ann = device('ann-laptop');
    const updates = textOf(fixture, 'CallUpdates');
    const old = fixture.resumes.find(({ by, document }) => `${by} ${document}` === OLD_CURSOR);
    expect(await follow(ann, updates, { after: old?.after }).error(REPLAY_MS)).toMatchObject([
      { extensions: { code: 'CURSOR_EXPIRED' } },
    ]);
    // A client then starts again. Calls that rang a day ago are missed.
    const fay = device('fay-laptop');
    const ringing = async () => (await fay.do(ReadCall, { id: 'ringing' })).call;
    await expect.poll(ringing, { timeout: REPLAY_MS }).toMatchObject({ status: 'MISSED' });
    const { eventCursor } = await answerOf(ann, textOf(fixture, 'Start'), {});
    const resumed = follow(ann, updates, { after: eventCursor });
    await fay.do(StartCall, { input: { id: 'next', calleeIds: ['ann', 'bob'].map(id) } });
    expect(await resumed.next(REPLAY_MS)).toMatchObject({ kind: 'STARTED', call: { id: 'next' } });
  });
});

const OLD_CURSOR = 'ann-laptop CallUpdates';

const textOf = ({ documents }: Fixture, name: string): string => documents[name] ?? '';

const callMutation = (operation: string): string =>
  `mutation($callId: ID!) { result: ${operation}(callId: $callId) { __typename ... on Call { id } } }`;

async function answerOf(by: Device, document: string, variables: object): Promise<Json> {
  const { data, errors } = await by.ask<Json, object>(document, variables);
  expect(errors).toEqual([]);
  return data;
}

const readCall = async ({ device }: TakenOver, id: string): Promise<Json> =>
  (await answerOf(device('ann-laptop'), CALL, { id })).call;

async function migrationsIn(env: NodeEnv): Promise<number> {
  const rows = await clientOf(env)`SELECT hash FROM drizzle.__drizzle_migrations`;
  return rows.length;
}

/** Subscribes by a document of the fixture. The inbox gets what its only field delivers. */
function follow(by: Device, query: string, variables: Record<string, unknown>): Inbox<Json> {
  const inbox = new Inbox<Json>();
  by.socket.subscribe<Record<string, unknown>>(
    { query, variables },
    {
      next: ({ data, errors }) => {
        if (data) inbox.push(Object.values(data)[0]);
        if (errors) inbox.end(errors);
      },
      error: (error) => inbox.end(error),
      complete: () => inbox.end(),
    },
  );
  return inbox;
}

/** Resumes a recorded subscription from several cursors: from before its first item to after its last. */
function resume({ fixture, device }: TakenOver, recorded: Fixture['resumes'][number]) {
  const { by, document, variables, after, items } = recorded;
  if (after === null) return [];
  const many = items.length;
  const indices = new Set([0, Math.floor(many / 2), Math.max(0, many - 1), many]);
  return [...indices].map((from) => ({
    by,
    document,
    title: `${by} ${document} from ${from} of ${many}`,
    expected: items.slice(from),
    inbox: follow(device(by), textOf(fixture, document), {
      ...variables,
      after: from === 0 ? after : items[from - 1].cursor,
    }),
  }));
}

/** An access token with the same claims that expires later: those of a fixture have expired. */
async function renewed(accessToken: string, jwtSecret: string): Promise<string> {
  const secret = new TextEncoder().encode(jwtSecret);
  const { payload, protectedHeader } = await jwtVerify(accessToken, secret, {
    currentDate: new Date(0),
  });
  return new SignJWT({ ...payload, exp: Math.floor(Date.now() / 1000) + 60 })
    .setProtectedHeader(protectedHeader)
    .sign(secret);
}

/** Makes one event for each kind of subscription. */
async function actNext({ fixture, device, id }: TakenOver): Promise<void> {
  const others = ['ann', 'bob', 'cid', 'dan', 'eve', 'fay', 'hal', 'ida'].map(id);
  const signal = { offer: 'v=0\r\na=next' };
  await device('gil-phone').do(StartCall, { input: { id: 'next', calleeIds: others } });
  for (const [by, to] of [
    ['ann-laptop', 'bob'],
    ['bob-phone', 'ann'],
  ] as const) {
    const input = { in: { callId: 'live' }, toUserId: id(to), signal };
    await device(by).do(SendSignal, { input });
  }
  if (!fixture.documents.Meeting) return;
  const [hal, gil] = [device('hal-laptop'), device('gil-laptop')];
  const meetingId = 'room';
  await aMeeting(hal, { id: 'next', inviteUserIds: others.filter((each) => each !== id('hal')) });
  await hal.do(RaiseHand, { input: { meetingId, raised: true } });
  await hal.do(SendSignal, { input: { in: { meetingId }, toUserId: id('ida'), signal } });
  const stroke = { id: 'next', color: '#00ff00', width: 0.01, points: [{ x: 0, y: 1 }] };
  await gil.do(SendAnnotation, { input: { meetingId, screenNo: 1, annotation: { stroke } } });
  const key = { action: 'UP', key: 'a', code: 'KeyA' } as const;
  await gil.do(SendRemoteInput, { input: { meetingId, screenNo: 1, events: [{ key }] } });
}

/** The items that a subscription delivers after `actNext`. */
function nextItems(document: string, by: string): object[] {
  const name = by.split('-')[0] ?? '';
  switch (document) {
    case 'CallUpdates':
      return [{ kind: 'STARTED', call: { id: 'next' } }];
    case 'IncomingCalls':
      return name === 'gil' ? [] : [{ kind: 'STARTED', call: { id: 'next' } }];
    case 'MeetingInvitations':
      return ['gil', 'hal'].includes(name) ? [] : [{ meeting: { id: 'next' } }];
    case 'MeetingEvents':
      return ['gil', 'hal', 'ida'].includes(name) ? [{ __typename: 'ParticipantChanged' }] : [];
    case 'Signals':
      return [{ sdp: 'v=0\r\na=next' }];
    case 'Annotations':
      return [{ stroke: { id: 'next' } }];
    case 'RemoteInputs':
      return [{ events: [{ __typename: 'KeyEvent' }] }];
    default:
      throw new Error(`unknown: ${document}`);
  }
}
