import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/lifecycle/call/state.js';
import { callOutboxEvents } from '../../src/lifecycle/outbox/call.js';
import * as c from '../models/call/lifecycle/commands.js';
import { aPureCall } from '../support/pure-call.js';

const short = (before: Call | null, after: Call) =>
  callOutboxEvents(before, after).map(({ kind, payload }) =>
    [kind, ...(payload.userId === undefined ? [] : [payload.userId])].join(' '),
  );

/** A call to these callees, with the events of its start and of each command. */
function watched(...call: Parameters<typeof aPureCall>) {
  const pure = aPureCall(...call);
  return {
    started: short(null, pure.call),
    eventsOf(command: c.StoryCommand, seconds = 1) {
      const before = pure.call;
      return short(before, pure.apply(command, seconds).call);
    },
  };
}

describe('[OUT2] the outbox events of a call', () => {
  test('name the subject, the call, its version and the user', () => {
    expect(callOutboxEvents(null, aPureCall(['bob']).call)).toEqual([
      {
        kind: 'CALL_RINGING',
        subject: 'call:call',
        payload: { callId: 'call', version: 1, userId: 'bob' },
      },
    ]);
  });

  test('are a ring for each callee, and one end', () => {
    const { started, eventsOf } = watched(['bob', 'cid']);
    expect(started).toEqual(['CALL_RINGING bob', 'CALL_RINGING cid']);
    expect(eventsOf(c.acknowledge('bob'))).toEqual([]);
    expect(eventsOf(c.accept('bob'))).toEqual([]);
    expect(eventsOf(c.timeOut, c.RING_S)).toEqual(['CALL_MISSED cid']);
    expect(eventsOf(c.hangUp('ann'), c.RING_S + 1)).toEqual(['CALL_ENDED']);
  });

  test('are a missed call for a callee when the caller cancels, and none when the callee declines', () => {
    const cancelled = watched(['bob']).eventsOf(c.cancel('ann'));
    expect(cancelled).toEqual(['CALL_MISSED bob', 'CALL_ENDED']);
    expect(watched(['bob']).eventsOf(c.reject('bob'))).toEqual(['CALL_ENDED']);
  });

  test('contain CALL_ENDED but no CALL_RINGING for a busy callee', () => {
    expect(watched(['bob'], { bob: { inCall: true } }).started).toEqual(['CALL_ENDED']);
  });

  test('[CALL13] contain CALL_MISSED but no CALL_RINGING on Do Not Disturb', () => {
    const { started, eventsOf } = watched(['bob'], { bob: { disturbable: false } });
    expect(started).toEqual([]);
    expect(eventsOf(c.timeOut, c.RING_S)).toEqual(['CALL_MISSED bob', 'CALL_ENDED']);
  });

  test('[CALL19] [BLOCK3] contain neither CALL_RINGING nor CALL_MISSED for a callee who has blocked the caller', () => {
    const bob = { disturbable: false, hasBlocked: true };
    const { started, eventsOf } = watched(['bob'], { bob });
    expect(started).toEqual([]);
    expect(eventsOf(c.timeOut, c.RING_S)).toEqual(['CALL_ENDED']);
  });

  test('are another ring when a user who missed the call is invited again', () => {
    const { eventsOf } = watched(['bob', 'cid']);
    eventsOf(c.accept('bob'));
    eventsOf(c.timeOut, c.RING_S);
    expect(eventsOf(c.invite('ann', 'cid'), c.RING_S + 1)).toEqual(['CALL_RINGING cid']);
    expect(eventsOf(c.timeOut, 3 * c.RING_S)).toEqual(['CALL_MISSED cid']);
  });

  test('[SCHED5] are the ring of the caller of a scheduled call, then the rings of the callees', () => {
    const { started, eventsOf } = watched(['bob'], {}, 'AUDIO', true);
    expect(started).toEqual(['CALL_RINGING ann']);
    expect(eventsOf(c.accept('ann'))).toEqual(['CALL_RINGING bob']);
  });
});
