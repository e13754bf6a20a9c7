import { describe, expect, test } from 'vitest';
import { availableCallActions } from '../../src/lifecycle/call/actions.js';
import { decideCall } from '../../src/lifecycle/call/decide.js';
import { qualityOf } from '../../src/lifecycle/call/quality.js';
import { updateKindFor } from '../../src/lifecycle/call/recipients.js';
import { ringStopOf } from '../../src/lifecycle/call/ring-ends.js';
import { beginScheduledCall } from '../../src/lifecycle/call/scheduled.js';
import { beginCall } from '../../src/lifecycle/call/start.js';
import {
  type Call,
  durationS,
  findCallParticipant,
  isJoined,
  isRinging,
  maySeeCall,
} from '../../src/lifecycle/call/state.js';
import { detailOf } from '../../src/lifecycle/call/update.js';
import { peersOf } from '../../src/lifecycle/signal.js';
import * as c from '../models/call/lifecycle/commands.js';
import {
  at,
  begin,
  type CalleeStates,
  frozen,
  play,
  resolveCommand,
} from '../models/call/lifecycle/story.js';

/** A call by Ann, with facts about the callees. */
function aCall(callees: string[], calleeStates: CalleeStates = {}, type: Call['type'] = 'VIDEO') {
  let call = frozen(
    begin(
      { type, callees, calleeStates },
      { decide: decideCall, start: beginCall, startScheduled: beginScheduledCall },
    ).call,
  );
  const asked = (action: c.StoryCommand, seconds = call.version) =>
    decideCall(call, resolveCommand(action, calleeStates, call), at(seconds));
  return {
    get call() {
      return call;
    },
    of: (userId: string) => findCallParticipant(call, userId),
    /** The decision on a command, a second after the last change. */
    asked,
    /** Applies a command, which must change the call. */
    say(action: c.StoryCommand, seconds?: number) {
      const decision = asked(action, seconds);
      if (decision.outcome !== 'changed') throw new Error(JSON.stringify({ action, decision }));
      call = frozen(decision.call);
      return decision;
    },
    can: (name: string) => availableCallActions(call, c.device(name), at(call.version)),
  };
}

function aTalk(calleeStates: CalleeStates = {}) {
  const talk = aCall(['bob'], calleeStates);
  talk.say(c.accept('bob'));
  return talk;
}

const live = ({ participants }: Call) =>
  participants.filter((p) => isJoined(p) || isRinging(p)).length;
const NOT_ALLOWED = { outcome: 'refused', code: 'NOT_ALLOWED' };

describe('hold', () => {
  test('[CALL15] applies to one side and ends with the call', () => {
    const talk = aTalk();
    expect(talk.say(c.hold('ann'))).toMatchObject({
      update: { kind: 'HELD' },
      recipients: ['ann', 'bob'],
    });
    talk.say(c.hold('bob'));
    expect(talk.say(c.resume('ann'))).toMatchObject({ update: { kind: 'RESUMED' } });
    expect([talk.of('ann')?.onHold, talk.of('bob')?.onHold]).toEqual([false, true]);
    expect(talk.asked(c.resume('ann')).outcome).toBe('unchanged');
    expect(talk.asked(c.hold('bob-2'))).toMatchObject({ code: 'ANSWERED_ELSEWHERE' });
    talk.say(c.hangUp('ann'));
    expect(talk.of('bob')?.onHold).toBe(false);
  });

  test('[CALL14] is available only while it would change something', () => {
    const talk = aTalk();
    expect(talk.can('ann')).toEqual(['HANG_UP', 'HOLD', 'TRANSFER', 'INVITE', 'SIGNAL']);
    talk.say(c.hold('ann'));
    expect(talk.can('ann')).toEqual(['HANG_UP', 'RESUME', 'TRANSFER', 'INVITE', 'SIGNAL']);
    expect(talk.can('ann-2')).toEqual([]);
    expect(aCall(['bob']).can('ann')).toEqual(['CANCEL', 'SIGNAL']);
  });
});

describe('invite', () => {
  test('[CALL16] turns a call of two into a group call', () => {
    const talk = aTalk();
    expect(talk.say(c.invite('bob', 'dan', 'cid'))).toMatchObject({
      update: { kind: 'INVITED', actorId: 'bob', calleeIds: ['dan', 'cid'] },
      recipients: ['ann', 'bob', 'dan', 'cid'],
    });
    expect(talk.of('dan')).toMatchObject({ state: 'INVITED', invitedBy: 'bob', position: 2 });
    talk.say(c.accept('dan'));
    talk.say(c.reject('cid'));
    talk.say(c.hangUp('ann'));
    expect(talk.call).toMatchObject({ status: 'CONNECTED', endedAt: null });
    expect(talk.asked(c.invite('bob', 'dan', 'cid', 'ann')).outcome).toBe('unchanged');
  });

  test('[CALL16] rings a user again who missed the call', () => {
    const talk = aTalk();
    talk.say(c.invite('ann', 'cid'));
    talk.say(c.timeOut, 60);
    expect(talk.of('cid')?.state).toBe('MISSED');
    talk.say(c.invite('bob', 'cid'), 61);
    expect(talk.of('cid')).toMatchObject({ state: 'INVITED', invitedBy: 'bob', leftAt: null });
  });

  test.each([
    ['AUDIO', 50],
    ['VIDEO', 16],
  ] as const)('[CALL16] fills a call with %s up to %d, and no further', (type, most) => {
    const talk = aCall(['bob'], {}, type);
    talk.say(c.accept('bob'));
    const came = Array.from({ length: 100 }, (_, i) => {
      const decision = talk.asked(c.invite(i % 2 ? 'ann' : 'bob', `guest${i}`));
      if (decision.outcome !== 'changed') expect(decision).toMatchObject(NOT_ALLOWED);
      else talk.say(c.invite(i % 2 ? 'ann' : 'bob', `guest${i}`));
      return decision.outcome === 'changed';
    });
    expect(came.filter((is) => is)).toHaveLength(most - 2);
    expect(live(talk.call)).toBe(most);
    expect(talk.can('ann')).not.toContain('INVITE');
    talk.say(c.reject('guest0'));
    expect(talk.asked(c.invite('ann', 'cid', 'dan'))).toMatchObject(NOT_ALLOWED);
    talk.say(c.invite('ann', 'cid'));
  });

  test('[CALL16] has a total limit, because each decision reads everybody who was ever called', () => {
    const talk = aTalk();
    for (let i = 0; i < 198; i += 1) {
      talk.say(c.invite('ann', `guest${i}`));
      talk.say(c.reject(`guest${i}`));
    }
    expect(talk.asked(c.invite('ann', 'cid'))).toMatchObject(NOT_ALLOWED);
  });
});

describe('transfer', () => {
  test('[CALL17] makes the transferor leave when it is answered', () => {
    const talk = aTalk();
    expect(talk.say(c.transfer('ann', 'dan'))).toMatchObject({
      update: { kind: 'INVITED', calleeIds: ['dan'], transfer: true },
    });
    expect(talk.can('ann')).not.toContain('TRANSFER');
    const { update } = talk.say(c.accept('dan'));
    expect(talk.of('ann')).toMatchObject({ state: 'LEFT', leftReason: 'TRANSFERRED' });
    expect(talk.call).toMatchObject({ status: 'CONNECTED', endReason: null });
    const heard = ['ann', 'bob', 'dan', 'dan-2'].map((name) =>
      updateKindFor(update, c.device(name)),
    );
    expect(heard).toEqual(['TRANSFERRED', 'ACCEPTED', 'ACCEPTED', 'ANSWERED_ELSEWHERE']);
    expect(talk.asked(c.transfer('ann', 'dan')).outcome).toBe('unchanged');
  });

  test('[CALL17] changes nothing when it is not answered', () => {
    const talk = aTalk();
    talk.say(c.transfer('ann', 'dan'));
    talk.say(c.reject('dan'));
    expect(talk.of('ann')?.state).toBe('JOINED');
    expect(talk.call.status).toBe('CONNECTED');
    expect(talk.asked(c.transfer('ann', 'dan'))).toMatchObject(NOT_ALLOWED);
    talk.say(c.transfer('ann', 'cid'));
  });

  test('[CALL17] keeps the transferor when the target would be alone', () => {
    const talk = aTalk();
    talk.say(c.transfer('ann', 'dan'));
    talk.say(c.hangUp('bob'));
    expect(talk.say(c.accept('dan')).update.kind).toBe('ACCEPTED');
    expect([talk.of('ann')?.state, talk.of('dan')?.state]).toEqual(['JOINED', 'JOINED']);
  });

  test('[CALL17] is from a participant to an idle user outside the call', () => {
    const talk = aTalk({ fay: { inCall: true }, dan: { inCall: true, callWaiting: true } });
    expect(talk.asked(c.transfer('eve', 'dan'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(talk.asked(c.transfer('ann-2', 'dan'))).toMatchObject({ code: 'ANSWERED_ELSEWHERE' });
    expect(talk.asked(c.transfer('ann', 'bob'))).toMatchObject(NOT_ALLOWED);
    expect(talk.asked(c.transfer('ann', 'fay'))).toMatchObject({
      code: 'USER_BUSY',
      userId: 'fay',
    });
    talk.say(c.transfer('ann', 'dan'));
    expect(talk.asked(c.transfer('ann', 'cid'))).toMatchObject(NOT_ALLOWED);
    talk.say(c.hangUp('ann'));
    expect(talk.asked(c.transfer('ann', 'cid'))).toMatchObject({ code: 'NOT_PARTICIPANT' });
  });
});

describe('start', () => {
  test.each([
    ['in a call', { inCall: true }, 'BUSY'],
    ['called by another user', { ringing: true }, 'BUSY'],
    ['in a call with call waiting', { inCall: true, callWaiting: true }, null],
    ['called, with call waiting', { ringing: true, callWaiting: true }, null],
    ['in a call and on Do Not Disturb', { inCall: true, disturbable: false }, null],
    ['in a call, and has blocked the caller', { inCall: true, hasBlocked: true }, null],
  ])('[CALL11] to a callee who is %s', (_, bob, endReason) => {
    expect(aCall(['bob'], { bob }).call.endReason).toBe(endReason);
    expect(aCall(['bob', 'cid'], { bob }).call.endReason).toBeNull();
  });

  test.each([{}, { disturbable: false }, { hasBlocked: true }])(
    '[CALL18] from the callee to the caller answers the earlier call, with %o',
    (bob) => {
      const { say, asked, call, of } = aCall(['bob'], { bob });
      expect(call.status).toBe('CALLING');
      expect(say(c.callBack('bob')).update).toMatchObject({
        kind: 'ACCEPTED',
        how: 'CALLED_BACK',
      });
      expect(of('bob')).toMatchObject({ state: 'JOINED', startedAs: 'of bob' });
      expect(asked(c.callBack('bob')).outcome).toBe('unchanged');
      expect(asked(c.callBack('bob-2'))).toMatchObject({ code: 'ANSWERED_ELSEWHERE' });
      say(c.hangUp('bob'));
      expect(asked(c.callBack('bob')).outcome).toBe('unchanged');
    },
  );

  test('[CALL18] answers only a call of two', () => {
    expect(aCall(['bob', 'cid']).asked(c.callBack('bob'))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('[CALL19] is hidden for good from a callee who has blocked the caller', () => {
    const ring = aCall(['bob'], { bob: { hasBlocked: true } });
    expect(maySeeCall(ring.call, 'bob')).toBe(false);
    expect(ring.asked(c.acknowledge('bob'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(ring.say(c.timeOut, 60).recipients).toEqual(['ann']);
    expect(ring.call).toMatchObject({ status: 'MISSED', endReason: 'NO_ANSWER' });
    expect(maySeeCall(ring.call, 'bob')).toBe(false);
  });
});

describe('ringing', () => {
  const why = ({ call }: { call: Call }) => {
    const bob = findCallParticipant(call, 'bob');
    return bob && [ringStopOf(bob, 'bob-1'), ringStopOf(bob, 'bob-2'), bob.ringEndedAt];
  };

  test('[CALL20] ends on the device that answers, and on the others', () => {
    const ring = aCall(['bob']);
    ring.say(c.acknowledge('bob-2'), 2);
    expect(ring.asked(c.acknowledge('bob')).outcome).toBe('unchanged');
    expect(why(ring)).toEqual([null, null, null]);
    ring.say(c.accept('bob-2'), 5);
    expect(why(ring)).toEqual(['ANSWERED_ELSEWHERE', 'ANSWERED_HERE', at(5)]);
  });

  test.each([
    [c.reject('bob'), 1, 'DECLINED'],
    [c.cancel('ann'), 1, 'CANCELLED'],
    [c.timeOut, 60, 'TIMED_OUT'],
  ] as const)('[CALL20] ends on all devices with a reason: %o', (action, seconds, reason) => {
    const ring = aCall(['bob']);
    ring.say(action, seconds);
    expect(why(ring)).toEqual([reason, reason, at(seconds)]);
  });
});

describe('reports', () => {
  test('[CALL21] set startedAt once, when they are about media', () => {
    const talk = aTalk();
    talk.say(c.reportMedia('ann', 'connecting'));
    expect(talk.call.startedAt).toBeNull();
    talk.say(c.reportMedia('bob', 'joined', 'good'), 7);
    talk.say(c.reportMedia('ann'), 9);
    expect(talk.call.startedAt).toEqual(at(7));
    talk.say(c.reportMedia('bob', 'joined', 'bad'));
    talk.say(c.reportMedia('bob', 'paused'));
    expect(talk.of('bob')).toMatchObject({ mediaStage: 'paused', networkQuality: 'bad' });
  });

  test('[CALL21] are summarized and have no recipients, when they are about quality', () => {
    const talk = aTalk();
    const sent = { packetLoss: 0.5, jitter: 0.02, roundTripTime: 0.1, bitrate: 500_000 };
    expect(talk.say(c.measure('bob', sent)).recipients).toEqual([]);
    expect(talk.asked(c.measure('bob', sent)).outcome).toBe('unchanged');
    talk.say(c.measure('bob', { ...sent, packetLoss: 0, jitter: null, bitrate: 1_500_000 }));
    expect(qualityOf(talk.of('bob')?.reports ?? null)).toEqual({
      packetLoss: { mean: 0.25, worst: 0.5 },
      jitter: { mean: 0.02, worst: 0.02 },
      roundTripTime: { mean: 0.1, worst: 0.1 },
      bitrate: { mean: 1_000_000, worst: 500_000 },
    });
    expect(qualityOf(null).bitrate).toBeNull();
  });

  test('[CALL21] make the participant leave, when their device takes part and FAILED', () => {
    const talk = aTalk();
    expect(talk.say(c.report('bob-2', 'FAILED')).update.kind).toBe('REPORTED');
    const { update } = talk.say(c.report('bob', 'FAILED'));
    expect(update).toMatchObject({
      kind: 'ENDED',
      reason: 'ERROR',
      report: { report: 'FAILED', text: 'no microphone' },
    });
    expect(talk.call).toMatchObject({ status: 'FAILED', endReason: 'ERROR' });
    expect(talk.say(c.report('ann', 'ENDED'))).toMatchObject({
      recipients: [],
      call: { status: 'FAILED' },
    });
  });

  test('[CALL21] are limited in number', () => {
    const talk = aTalk();
    for (let i = 0; i < 1_000; i += 1) talk.say(c.report('ann', i % 2 ? 'STARTED' : 'ENDED'));
    expect(talk.asked(c.report('ann', 'STARTED')).outcome).toBe('unchanged');
    // A failure counts even when the timeline is full.
    talk.say(c.report('ann', 'FAILED'));
    expect(talk.of('ann')).toMatchObject({ state: 'LEFT', leftReason: 'ERROR' });
  });

  test('[CALL21] end the call when FAILED comes after the answer, even if one came before it', () => {
    const ring = aCall(['bob']);
    ring.say(c.report('ann', 'FAILED'));
    ring.say(c.accept('bob'));
    ring.say(c.report('ann', 'FAILED'));
    expect(ring.call.status).toBe('FAILED');
  });
});

describe('a call', () => {
  test('[CALL22] informs the users who may see it, and its end is the last event', () => {
    const group = aCall(['bob', 'cid'], { cid: { disturbable: false } });
    expect(group.say(c.accept('bob')).recipients).toEqual(['ann', 'bob']);
    const { recipients, update } = group.say(c.timeOut, 60);
    expect([update.kind, recipients]).toEqual(['TIMED_OUT', ['ann', 'bob', 'cid']]);
    expect(group.say(c.hangUp('bob'), 61)).toMatchObject({ update: { kind: 'ENDED' }, recipients });
    expect(group.say(c.report('ann', 'ENDED'), 62).recipients).toEqual([]);
  });

  test('[CALL23] ends with the reason of the participant who left it last', () => {
    const lost = aTalk();
    lost.say(c.invite('ann', 'cid'));
    lost.say(c.lose('bob'), 5);
    lost.say(c.reject('cid'), 6);
    expect(lost.call).toMatchObject({ status: 'FAILED', endReason: 'CONNECTION_LOST' });
    expect(lost.of('ann')?.leftReason).toBe('CONNECTION_LOST');
    expect(durationS(lost.call, at(0))).toBe(5);
  });

  test('[CALL24] is over when everybody has been gone for long', () => {
    const steps = [
      [1, c.accept('bob')],
      [1, c.invite('bob', 'cid')],
      [1, c.vanish('ann')],
      [1, c.vanish('bob')],
    ] as const;
    const byTime: [string, number][] = [];
    play({ type: 'AUDIO', callees: ['bob'], calleeStates: {}, steps }, undefined, (outcome) => {
      const { command, now, decision } = outcome;
      const seconds = (now.getTime() - at(0).getTime()) / 1000;
      if (decision.outcome === 'changed') byTime.push([command.kind, seconds]);
    });
    expect(byTime.slice(2)).toEqual([
      ['timeOut', 33],
      ['loseConnection', 64],
    ]);
  });

  test('[CALL25] can be replayed from its timeline', () => {
    const talk = aTalk();
    const said = [
      c.hold('bob'),
      c.invite('ann', 'cid'),
      c.accept('cid'),
      c.transfer('ann', 'dan'),
      c.accept('dan'),
      c.reportMedia('dan', 'joined', 'good'),
      c.report('cid', 'FAILED'),
      c.hangUp('bob'),
    ];
    const updates = said.map((action) => talk.say(action).update);
    expect(updates.map((update) => [update.kind, detailOf(update)])).toEqual([
      ['HELD', null],
      ['INVITED', '["cid"]'],
      ['ACCEPTED', null],
      ['INVITED', 'TRANSFER dan'],
      ['TRANSFERRED', 'ann'],
      ['MEDIA_CHANGED', 'joined: good'],
      ['LEFT', 'FAILED: no microphone'],
      ['ENDED', null],
    ]);
  });

  test('[CALL26] lets the earlier participants offer to a later one', () => {
    const talk = aTalk();
    talk.say(c.invite('ann', 'cid', 'dan'), 5);
    talk.say(c.accept('dan'), 6);
    talk.say(c.accept('cid'), 6);
    expect(peersOf(talk.call, c.device('dan'))).toEqual([
      { userId: 'ann', terminalId: 'ann-1', offers: true },
      { userId: 'bob', terminalId: 'bob-1', offers: true },
      // At the same instant the order of the call decides.
      { userId: 'cid', terminalId: 'cid-1', offers: true },
    ]);
    expect(peersOf(talk.call, c.device('cid')).map((p) => p.offers)).toEqual([true, true, false]);
    expect(peersOf(talk.call, c.device('eve'))).toEqual([]);
  });
});
