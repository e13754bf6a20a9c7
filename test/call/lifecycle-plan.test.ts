import { describe, expect, test } from 'vitest';
import { availableCallActions } from '../../src/lifecycle/call/actions.js';
import type { Callee } from '../../src/lifecycle/call/command.js';
import { decideCall } from '../../src/lifecycle/call/decide.js';
import {
  dueAction,
  latestTime,
  SCHEDULED_CALL_STATUSES,
  timeProblem,
  whyNotEditable,
} from '../../src/lifecycle/call/plan.js';
import { updateKindFor } from '../../src/lifecycle/call/recipients.js';
import { beginScheduledCall } from '../../src/lifecycle/call/scheduled.js';
import type { Call } from '../../src/lifecycle/call/state.js';
import { device } from '../models/call/lifecycle/commands.js';
import { at } from '../models/call/lifecycle/story.js';

const plain = { disturbable: true, inCall: false };
const order = {
  id: 'call',
  type: 'AUDIO' as const,
  caller: { userId: 'ann', ...plain },
  calleeIds: ['bob', 'cid'],
  message: null,
  ringTimeoutS: 30,
};
const ann = device('ann');

/** Ann accepts after `seconds`, given calleeStates about the callees who still have an account. */
function comes(call: Call, callees: Callee[], seconds = 5) {
  const decision = decideCall(call, { kind: 'accept', by: ann, callees }, at(seconds));
  if (decision.outcome !== 'changed') throw new Error(JSON.stringify(decision));
  return decision;
}

describe('a scheduled call', () => {
  const { call, update, recipients } = beginScheduledCall(order, at(0));

  test('[SCHED5] begins with a ring to its caller', () => {
    expect(call.participants).toMatchObject([
      { userId: 'ann', role: 'CALLER', state: 'INVITED', ringsUntil: at(30), invitedBy: null },
    ]);
    expect(update).toMatchObject({ kind: 'STARTED', actorId: null });
    expect(recipients).toEqual(['ann']);
    expect(availableCallActions(call, ann, at(1))).toEqual([
      'ACKNOWLEDGE',
      'ACCEPT',
      'REJECT',
      'CANCEL',
    ]);
    expect(availableCallActions(call, device('bob'), at(1))).toEqual([]);
  });

  test('[SCHED5] starts for the callees when its caller accepts', () => {
    const callees = ['cid', 'bob'].map((userId) => ({ userId, ...plain }));
    const begun = comes(call, callees, 29);
    expect(begun.call.participants).toMatchObject([
      { userId: 'ann', state: 'JOINED', terminalId: 'ann-1', joinedAt: at(29) },
      { userId: 'bob', state: 'INVITED', ringsUntil: at(59), position: 1 },
      { userId: 'cid', state: 'INVITED', ringsUntil: at(59), position: 2 },
    ]);
    expect(begun.call).toMatchObject({ status: 'CALLING', connectedAt: null });
    expect(begun.recipients).toEqual(['ann', 'bob', 'cid']);
    const kinds = ['ann', 'ann-2', 'bob'].map((name) => updateKindFor(begun.update, device(name)));
    expect(kinds).toEqual(['ACCEPTED', 'ANSWERED_ELSEWHERE', 'STARTED']);
    expect(decideCall(begun.call, { kind: 'accept', by: ann }, at(30)).outcome).toBe('unchanged');
    const late = decideCall(begun.call, { kind: 'accept', by: device('ann-2') }, at(30));
    expect(late).toMatchObject({ code: 'ANSWERED_ELSEWHERE' });
    expect(availableCallActions(begun.call, ann, at(30))).toEqual(['CANCEL', 'SIGNAL']);
  });

  test('[SCHED4] ends when none of the callees has an account any more', () => {
    const { call: over } = comes(call, []);
    expect(over).toMatchObject({ status: 'MISSED', endReason: 'NO_ANSWER', endedAt: at(5) });
    expect(over.participants).toMatchObject([{ state: 'LEFT' }]);
  });

  test('[SCHED5] [CALL11] ends when the only callee left is busy', () => {
    const { call: over, update: end } = comes(call, [{ userId: 'cid', ...plain, inCall: true }]);
    expect(over).toMatchObject({ status: 'REJECTED', endReason: 'BUSY' });
    expect(end).toMatchObject({ kind: 'REJECTED', actorId: 'ann', reason: 'CALLEE_BUSY' });
  });

  test('[SCHED5] is neither visible to its callees nor kept alive by them before its caller accepts', () => {
    const command = { kind: 'accept', by: device('bob') } as const;
    expect(decideCall(call, command, at(1))).toMatchObject({ code: 'NOT_FOUND' });
    const declined = decideCall(call, { kind: 'reject', by: ann, reason: 'NO_ANSWER' }, at(1));
    expect(declined).toMatchObject({
      recipients: ['ann'],
      call: { status: 'REJECTED', endReason: 'NO_ANSWER' },
    });
  });
});

describe('a scheduled call before it begins', () => {
  test('[SCHED1] is planned for a time in the future, within a year', () => {
    const now = new Date('2027-02-28T10:00:00.000Z');
    expect(latestTime(now)).toEqual(new Date('2028-02-28T10:00:00.000Z'));
    const wrong = (iso: string) => timeProblem(new Date(iso), now);
    expect(wrong('2027-02-28T10:00:00.001Z')).toBeNull();
    expect(wrong('2028-02-28T10:00:00.000Z')).toBeNull();
    expect(wrong('2027-02-28T10:00:00.000Z')).toMatch(/after 2027-02-28T10:00:00.000Z/);
    expect(wrong('2027-02-28T09:58:00.000Z')).toMatch(/after 2027-02-28T10:00:00.000Z/);
    expect(wrong('2028-02-28T10:00:00.001Z')).toMatch(/2028-02-28T10:00:00.000Z at the latest/);
  });

  test('[SCHED2] can be changed only while it is pending and not due', () => {
    const one = { ...order, callerId: 'ann', at: at(5), taskId: null, callId: 'call' };
    const open = SCHEDULED_CALL_STATUSES.filter(
      (status) => whyNotEditable({ ...one, status }, at(4)) === null,
    );
    expect(open).toEqual(['PENDING']);
    expect(whyNotEditable({ ...one, status: 'PENDING' }, at(5))).toMatch(/just starting/);
  });

  test('[SCHED4] fails when it is too late or has no callees', () => {
    expect(dueAction(at(0), 1, at(300), 300)).toBe('START');
    expect(dueAction(at(0), 1, at(300.001), 300)).toBe('FAIL');
    expect(dueAction(at(0), 0, at(0), 300)).toBe('FAIL');
  });
});
