import { describe, expect, test } from 'vitest';
import { type CallCommand, decideCall } from '../../src/lifecycle/call/decide.js';
import { beginScheduledCall } from '../../src/lifecycle/call/scheduled.js';
import { beginCall } from '../../src/lifecycle/call/start.js';
import type { Call, Device } from '../../src/lifecycle/call/state.js';
import { callOutboxEvents } from '../../src/lifecycle/outbox/call.js';

const START = new Date('2026-07-05T10:00:00.000Z');
const RING_S = 30;
const device = (userId: string): Device => ({ userId, terminalId: `${userId}-1` });
const [ANN, BOB] = [device('ann'), device('bob')];
const idle = (userId: string) => ({ userId, disturbable: true, inCall: false });

const started = (...callees: Parameters<typeof beginCall>[0]['callees']) =>
  beginCall(
    { id: 'call', type: 'AUDIO', caller: ANN, callees, message: null, ringTimeoutS: RING_S },
    START,
  ).call;

const short = (before: Call | null, after: Call) =>
  callOutboxEvents(before, after).map(({ kind, payload }) =>
    [kind, ...(payload.userId === undefined ? [] : [payload.userId])].join(' '),
  );

/** The call after a command, and the events of that change. */
function changed(before: Call, command: CallCommand, afterS = 1) {
  const decision = decideCall(before, command, new Date(START.getTime() + afterS * 1000));
  if (decision.outcome !== 'changed') throw new Error(JSON.stringify(decision));
  return { call: decision.call, events: short(before, decision.call) };
}

describe('[OUT2] the outbox events of a call', () => {
  test('name the subject, the call, its version and the user', () => {
    expect(callOutboxEvents(null, started(idle('bob')))).toEqual([
      {
        kind: 'CALL_RINGING',
        subject: 'call:call',
        payload: { callId: 'call', version: 1, userId: 'bob' },
      },
    ]);
  });

  test('are a ring for each callee, and one end', () => {
    const call = started(idle('bob'), idle('cid'));
    expect(short(null, call)).toEqual(['CALL_RINGING bob', 'CALL_RINGING cid']);
    const acknowledged = changed(call, { kind: 'acknowledge', by: BOB });
    expect(acknowledged.events).toEqual([]);
    const accepted = changed(acknowledged.call, { kind: 'accept', by: BOB });
    expect(accepted.events).toEqual([]);
    const timedOut = changed(accepted.call, { kind: 'timeOut' }, RING_S);
    expect(timedOut.events).toEqual(['CALL_MISSED cid']);
    const ended = changed(timedOut.call, { kind: 'hangUp', by: ANN }, RING_S + 1);
    expect(ended.events).toEqual(['CALL_ENDED']);
  });

  test('are a missed call for a callee when the caller cancels, and none when the callee declines', () => {
    const call = started(idle('bob'));
    expect(changed(call, { kind: 'cancel', by: ANN }).events).toEqual([
      'CALL_MISSED bob',
      'CALL_ENDED',
    ]);
    expect(changed(call, { kind: 'reject', by: BOB, reason: 'DECLINED' }).events).toEqual([
      'CALL_ENDED',
    ]);
  });

  test('contain CALL_ENDED but no CALL_RINGING for a busy callee', () => {
    expect(short(null, started({ ...idle('bob'), inCall: true }))).toEqual(['CALL_ENDED']);
  });

  test('[CALL13] contain CALL_MISSED but no CALL_RINGING on Do Not Disturb', () => {
    const call = started({ ...idle('bob'), disturbable: false });
    expect(short(null, call)).toEqual([]);
    expect(changed(call, { kind: 'timeOut' }, RING_S).events).toEqual([
      'CALL_MISSED bob',
      'CALL_ENDED',
    ]);
  });

  test('[CALL19] [BLOCK3] contain neither CALL_RINGING nor CALL_MISSED for a callee who has blocked the caller', () => {
    const call = started({ ...idle('bob'), disturbable: false, hasBlocked: true });
    expect(short(null, call)).toEqual([]);
    expect(changed(call, { kind: 'timeOut' }, RING_S).events).toEqual(['CALL_ENDED']);
  });

  test('are another ring when a user who missed the call is invited again', () => {
    const call = started(idle('bob'), idle('cid'));
    const accepted = changed(call, { kind: 'accept', by: BOB }).call;
    const missed = changed(accepted, { kind: 'timeOut' }, RING_S).call;
    const invite: CallCommand = {
      kind: 'invite',
      by: ANN,
      callees: [idle('cid')],
      ringTimeoutS: RING_S,
    };
    const invited = changed(missed, invite, RING_S + 1);
    expect(invited.events).toEqual(['CALL_RINGING cid']);
    expect(changed(invited.call, { kind: 'timeOut' }, 3 * RING_S).events).toEqual([
      'CALL_MISSED cid',
    ]);
  });

  test('[SCHED5] are the ring of the caller of a scheduled call, then the rings of the callees', () => {
    const { call } = beginScheduledCall(
      {
        id: 'call',
        type: 'AUDIO',
        caller: idle('ann'),
        calleeIds: ['bob'],
        message: null,
        ringTimeoutS: RING_S,
      },
      START,
    );
    expect(short(null, call)).toEqual(['CALL_RINGING ann']);
    const accept: CallCommand = { kind: 'accept', by: ANN, callees: [idle('bob')] };
    expect(changed(call, accept).events).toEqual(['CALL_RINGING bob']);
  });
});
