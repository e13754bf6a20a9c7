import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CallSnapshot, type CallStore, createCallStore } from '../../src/db/call/store.js';
import { type CallCommand, decideCall } from '../../src/lifecycle/call/decide.js';
import { createRecentCalls, type RecentCall } from '../../src/realtime/recent-calls.js';
import { aBegunCall } from '../support/begun-call.js';
import { aDatabase } from '../support/database.js';

let database: Awaited<ReturnType<typeof aDatabase>>;
let calls: CallStore;
beforeAll(async () => {
  database = await aDatabase();
  calls = createCallStore(database.db);
});
afterAll(() => database.close());

/** A call that has just been stored, and a node's memory of it. */
async function aCall() {
  const [caller, callee] = await Promise.all([database.aUser('ann'), database.aUser('bob')]);
  const { call, update } = aBegunCall(caller, callee);
  const now = call.createdAt;
  const notedAt = performance.now();
  expect(await calls.insert(call, update, now)).not.toBeNull();
  const recent = createRecentCalls();
  const snapshot = { ...call, readAt: now };
  recent.note(snapshot, notedAt);
  return { recent, snapshot, callee: { userId: callee, terminalId: 'tablet' } };
}

/** Writes what the command decides on the call. */
async function write(call: CallSnapshot, command: CallCommand, changedAt: Date | null) {
  const decision = decideCall(call, command, call.readAt);
  if (decision.outcome !== 'changed') throw new Error(decision.outcome);
  return calls.update(call, decision.call, decision.update, call.readAt, null, changedAt);
}

const taken = (known: RecentCall | null): RecentCall => {
  if (!known) throw new Error('nothing is remembered');
  return known;
};

describe('a node’s memory of the calls that it wrote', () => {
  test('is enough to write the next change, at the present time', async () => {
    const { recent, snapshot, callee } = await aCall();
    await later(50);
    const { call, changedAt } = taken(recent.take(snapshot.id));
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
    const { call, changedAt } = taken(recent.take(snapshot.id));
    expect(await write(call, { kind: 'accept', by: callee }, changedAt)).toBeNull();
  });

  test('writes nothing if a failover has replaced the change by another one of the same version', async () => {
    const { recent, snapshot, callee } = await aCall();
    const { call, changedAt } = taken(recent.take(snapshot.id));
    const lost = new Date(changedAt.getTime() - 1);
    expect(await write(call, { kind: 'accept', by: callee }, lost)).toBeNull();
  });

  test('writes nothing if its time is not the database’s', async () => {
    const { recent, snapshot, callee } = await aCall();
    const { call, changedAt } = taken(recent.take(snapshot.id));
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
    recent.note({ ...snapshot, status: 'CANCELLED', endedAt: snapshot.readAt }, performance.now());
    expect(recent.take(snapshot.id)).toBeNull();
  });
});
