import { setTimeout as later } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CallSnapshot, type CallStore, createCallStore } from '../../src/db/call/store.js';
import {
  createMeetingStore,
  type MeetingSnapshot,
  type MeetingStore,
} from '../../src/db/meeting/store.js';
import { meetingsTable } from '../../src/db/meeting/tables.js';
import { type CallCommand, decideCall } from '../../src/lifecycle/call/decide.js';
import { isCallOver } from '../../src/lifecycle/call/state.js';
import type { MeetingCommand } from '../../src/lifecycle/meeting/command.js';
import { decideMeeting } from '../../src/lifecycle/meeting/decide.js';
import { DEFAULT_SETTINGS, newMeeting } from '../../src/lifecycle/meeting/start.js';
import { isMeetingOver } from '../../src/lifecycle/meeting/state.js';
import { createRecent, databaseTime } from '../../src/realtime/recent.js';
import { aBegunCall } from '../support/begun-call.js';
import { aDatabase } from '../support/database.js';

let database: Awaited<ReturnType<typeof aDatabase>>;
let calls: CallStore;
let meetings: MeetingStore;
beforeAll(async () => {
  database = await aDatabase();
  calls = createCallStore(database.db);
  meetings = createMeetingStore(database.db);
});
afterAll(() => database.close());

/** A call that has just been stored, and a node's memory of it. */
async function aCall() {
  const [caller, callee] = await Promise.all([database.aUser('ann'), database.aUser('bob')]);
  const { call, update } = aBegunCall(caller, callee);
  const now = call.createdAt;
  const clock = databaseTime(now);
  expect(await calls.insert(call, update, now)).not.toBeNull();
  const recent = createRecent<CallSnapshot, Date>(isCallOver);
  const snapshot = { ...call, readAt: now };
  recent.note(snapshot, now, clock);
  return { recent, snapshot, callee: { userId: callee, terminalId: 'tablet' } };
}

/** Writes what the command decides on the call. */
async function write(call: CallSnapshot, command: CallCommand, changedAt: Date | null) {
  const decision = decideCall(call, command, call.readAt);
  if (decision.outcome !== 'changed') throw new Error(decision.outcome);
  return calls.update(call, decision.call, decision.update, call.readAt, null, changedAt);
}

function taken<Known>(known: Known | null): Known {
  if (!known) throw new Error('nothing is remembered');
  return known;
}

describe('a node’s memory of the calls that it wrote', () => {
  test('is enough to write the next change, at the present time', async () => {
    const { recent, snapshot, callee } = await aCall();
    await later(50);
    const { snapshot: call, change: changedAt } = taken(recent.take(snapshot.id));
    expect(changedAt).toEqual(snapshot.readAt);
    expect(call.readAt.getTime()).toBeGreaterThanOrEqual(snapshot.readAt.getTime() + 49);
    expect(call.readAt.getTime()).toBeLessThanOrEqual(Date.now());
    expect(await write(call, { kind: 'accept', by: callee }, changedAt)).not.toBeNull();
    // A memory is used once: what was written replaces it.
    expect(recent.take(snapshot.id)).toBeNull();
  });

  test('writes nothing once another node has changed the call', async () => {
    const { recent, snapshot, callee } = await aCall();
    await write(snapshot, { kind: 'acknowledge', by: callee }, null);
    const { snapshot: call, change: changedAt } = taken(recent.take(snapshot.id));
    expect(await write(call, { kind: 'accept', by: callee }, changedAt)).toBeNull();
  });

  test('writes nothing if a failover has replaced the change by another one of the same version', async () => {
    const { recent, snapshot, callee } = await aCall();
    const { snapshot: call, change: changedAt } = taken(recent.take(snapshot.id));
    const lost = new Date(changedAt.getTime() - 1);
    expect(await write(call, { kind: 'accept', by: callee }, lost)).toBeNull();
  });

  test('writes nothing if its time is not the database’s', async () => {
    const { recent, snapshot, callee } = await aCall();
    const { snapshot: call, change: changedAt } = taken(recent.take(snapshot.id));
    for (const ms of [-5000, 5000]) {
      const readAt = new Date(call.readAt.getTime() + ms);
      expect(
        await write({ ...call, readAt }, { kind: 'accept', by: callee }, changedAt),
      ).toBeNull();
    }
  });

  test('forgets a call of which it learns a later version', async () => {
    const { recent, snapshot } = await aCall();
    recent.noteChange(snapshot);
    recent.noteChange({ id: snapshot.id, version: snapshot.version + 1 });
    expect(recent.take(snapshot.id)).toBeNull();
  });

  test('does not keep a call that is over', async () => {
    const { recent, snapshot } = await aCall();
    const cancelled = { ...snapshot, status: 'CANCELLED', endedAt: snapshot.readAt } as const;
    recent.note(cancelled, cancelled.readAt, databaseTime(cancelled.readAt));
    expect(recent.take(snapshot.id)).toBeNull();
  });
});

/** A meeting that Ann has just begun, and a node's memory of it. Bob has left it, and Cid has never joined. */
async function aMeeting() {
  const [ann, bob, cid] = await Promise.all(['ann', 'bob', 'cid'].map((n) => database.aUser(n)));
  if (!ann || !bob || !cid) throw new Error('no user');
  const meeting = newMeeting(
    {
      id: crypto.randomUUID(),
      code: crypto.randomUUID(),
      hostId: ann,
      title: 'Monday',
      description: null,
      type: 'AUDIO',
      startsAt: null,
      plannedDuration: null,
      maxParticipants: 50,
      isPublic: true,
      settings: DEFAULT_SETTINGS,
    },
    new Date(),
  );
  expect(await meetings.insert(meeting, null, [])).not.toBeNull();
  const [host, guest] = [device(ann), device(bob)];
  await change(meeting.id, [ann], join(ann));
  await change(meeting.id, [bob], join(bob));
  const { snapshot, changeId, clock } = await change(meeting.id, [bob], {
    kind: 'leaveMeeting',
    by: guest,
  });
  const recent = createRecent<MeetingSnapshot, string>(isMeetingOver);
  recent.note(
    { ...snapshot, participants: snapshot.participants.filter((p) => p.userId === ann) },
    changeId,
    clock,
  );
  return { recent, id: meeting.id, snapshot, host, bob, cid };
}

const device = (userId: string) => ({ userId, terminalId: 'laptop' });
const join = (userId: string) =>
  ({ kind: 'joinMeeting', by: device(userId), password: null, audio: true, video: false }) as const;

/** Reads a meeting and changes it, as a node does. */
async function change(id: string, userIds: string[], command: MeetingCommand) {
  const before = taken(await meetings.read(id, userIds));
  const clock = databaseTime(before.readAt);
  const changeId = crypto.randomUUID();
  const decision = decideMeeting(before, command, before.readAt);
  if (decision.outcome !== 'changed') throw new Error(decision.outcome);
  expect(await meetings.update(before, decision, null, changeId)).not.toBeNull();
  return { snapshot: { ...decision.meeting, readAt: before.readAt }, changeId, clock };
}

/** Writes what the command decides on a remembered meeting. */
async function writeRemembered(
  snapshot: MeetingSnapshot,
  command: MeetingCommand,
  rememberedChangeId: string,
) {
  const decision = decideMeeting(snapshot, command, snapshot.readAt);
  if (decision.outcome !== 'changed') throw new Error(decision.outcome);
  return meetings.update(snapshot, decision, null, crypto.randomUUID(), rememberedChangeId);
}

describe('a node’s memory of the meetings that it wrote', () => {
  test('is enough to write the next change, at the present time', async () => {
    const { recent, id, host } = await aMeeting();
    const known = taken(recent.take(id, [host.userId]));
    const events = await writeRemembered(
      known.snapshot,
      { kind: 'raiseHand', by: host, raised: true },
      known.change,
    );
    expect(events).toMatchObject([{ kind: 'ParticipantChanged', at: known.snapshot.readAt }]);
    const stored = taken(await meetings.read(id));
    expect(stored).toMatchObject({
      version: known.snapshot.version + 1,
      participants: [{ userId: host.userId, handRaisedAt: known.snapshot.readAt }],
    });
    const behind = stored.readAt.getTime() - known.snapshot.readAt.getTime();
    expect(behind).toBeGreaterThanOrEqual(0);
    expect(behind).toBeLessThan(1000);
  });

  test('is not used for a command that names a user who is not in it', async () => {
    const { recent, id, host, bob, cid } = await aMeeting();
    for (const absent of [bob, cid]) expect(recent.take(id, [host.userId, absent])).toBeNull();
    expect(recent.take(id, [host.userId])).not.toBeNull();
  });

  test('writes nothing once another node has changed the meeting', async () => {
    const { recent, id, host, bob } = await aMeeting();
    await change(id, [bob], join(bob));
    const { snapshot, change: changeId } = taken(recent.take(id, [host.userId]));
    const command = { kind: 'raiseHand', by: host, raised: true } as const;
    expect(await writeRemembered(snapshot, command, changeId)).toBeNull();
  });

  test.each([
    ['another node has written another change of the same version', crypto.randomUUID()],
    ['a node of 0.4.1 has written it, which leaves the ID of the change before', 'BEFORE'],
    ['no node has written it', null],
  ])('writes nothing if a failover has lost the change and %s', async (_, changeId) => {
    const { recent, id, host } = await aMeeting();
    const known = taken(recent.take(id, [host.userId]));
    const command = { kind: 'raiseHand', by: host, raised: true } as const;
    const before = await change(id, [host.userId], command);
    await database.db
      .update(meetingsTable)
      .set({
        version: known.snapshot.version,
        changeId: changeId === 'BEFORE' ? before.changeId : changeId,
      })
      .where(eq(meetingsTable.id, id));
    expect(await writeRemembered(known.snapshot, command, known.change)).toBeNull();
  });

  test('writes nothing if its time is not the database’s', async () => {
    const { recent, id, host } = await aMeeting();
    const { snapshot, change: changeId } = taken(recent.take(id, [host.userId]));
    for (const ms of [-5000, 5000]) {
      const readAt = new Date(snapshot.readAt.getTime() + ms);
      const command = { kind: 'raiseHand', by: host, raised: true } as const;
      expect(await writeRemembered({ ...snapshot, readAt }, command, changeId)).toBeNull();
    }
  });

  test('counts its time from the last read, however many changes were written since', async () => {
    const { recent, id, host } = await aMeeting();
    const first = taken(recent.take(id, [host.userId]));
    recent.note(first.snapshot, first.change, first.clock);
    await later(20);
    const second = taken(recent.take(id, [host.userId]));
    expect(second.clock).toEqual(first.clock);
    const age = performance.now() - first.clock.at;
    const passed = second.snapshot.readAt.getTime() - first.clock.time.getTime();
    expect(passed).toBeGreaterThanOrEqual(20);
    expect(passed).toBeLessThanOrEqual(age);
  });

  test('forgets a meeting whose time was read long ago, one that has changed, and one that is over', async () => {
    const { recent, id, host } = await aMeeting();
    const { snapshot, change: changeId, clock } = taken(recent.take(id, [host.userId]));
    recent.note(snapshot, changeId, { ...clock, at: clock.at - 120_000 });
    expect(recent.take(id)).toBeNull();
    recent.note(snapshot, changeId, clock);
    recent.noteChange({ id, version: snapshot.version + 1 });
    expect(recent.take(id)).toBeNull();
    recent.note({ ...snapshot, status: 'ENDED' }, changeId, clock);
    expect(recent.take(id)).toBeNull();
  });
});
