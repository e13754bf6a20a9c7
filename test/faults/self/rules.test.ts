import { describe, expect, test } from 'vitest';
import { Evidence, type Facts } from '../evidence.js';
import type { Entry, Happening } from '../history.js';
import { judge } from '../report.js';
import { RULES } from '../rules/index.js';
import { aMeeting } from './meeting-run.js';
import { aScheduledCall } from './scheduled-run.js';

const START = 1_000_000;
const RINGING = 'u1=JOINED@u1.1 u2=INVITED';
const TALKING = 'u1=JOINED@u1.1 u2=JOINED@u2.1';
const OVER = 'u1=LEFT@u1.1 u2=LEFT@u2.1';

const call = (
  version: number,
  status: string,
  participants: string,
  endReason: string | null = null,
) => ({
  id: 'c',
  status,
  endReason,
  version,
  participants,
});
const STATES = [
  call(1, 'CALLING', RINGING),
  call(2, 'CONNECTED', TALKING),
  call(3, 'COMPLETED', OVER, 'HUNG_UP'),
];
const STEPS = [
  { kind: 'STARTED', actorId: 'u1', terminalId: 'u1.1', at: START + 100 },
  { kind: 'ACCEPTED', actorId: 'u2', terminalId: 'u2.1', at: START + 200 },
  { kind: 'ENDED', actorId: 'u1', terminalId: 'u1.1', at: START + 20_000 },
];

/**
 * u1 calls u2, and both of u2's devices accept. One signal is sent, and u1 hangs up. Other users meet, or schedule a
 * call. Nothing is wrong.
 */
function aRun(): Facts {
  const { entries, story } = aMeeting(START);
  const planned = aScheduledCall(START);
  entries.push(...planned.entries);
  const note = (at: number, terminal: string, happening: Happening) =>
    entries.push({ at: START + at, user: terminal.slice(0, 2), terminal, ...happening });
  const asked = { command: 1, node: 0, wire: 1, callId: 'c', args: {} };
  for (const [wire, terminal] of ['u1.1', 'u2.1', 'u2.2'].entries()) {
    note(1, terminal, { is: 'opened', node: 0, wire });
    note(2, terminal, { is: 'read', seq: 0, calls: [] });
    note(3, terminal, { is: 'following', what: 'calls', seq: 0 });
    note(3, terminal, { is: 'following', what: 'signals', seq: null });
    for (const [i, state] of STATES.entries()) {
      const { at = 0, kind = '' } = STEPS[i] ?? {};
      const elsewhere = kind === 'ACCEPTED' && terminal === 'u2.2';
      const kindReceived = elsewhere ? 'ANSWERED_ELSEWHERE' : kind;
      note(at - START + 5, terminal, {
        is: 'call event',
        seq: i + 1,
        kind: kindReceived,
        call: state as (typeof STATES)[0],
      });
    }
    note(30_000, terminal, { is: 'left' });
    note(30_001, terminal, { is: 'closed', node: 0, wire, code: 1000, reason: '' });
  }
  const answer = { is: 'answered', ending: 'done', code: null } as const;
  note(99, 'u1.1', { is: 'asked', n: 1, op: 'startCall', ...asked, args: { ringTimeout: 30 } });
  note(110, 'u1.1', { ...answer, n: 1, call: STATES[0] ?? null });
  for (const terminal of ['u2.1', 'u2.2'])
    note(199, terminal, { is: 'asked', n: 1, op: 'acceptCall', ...asked });
  note(210, 'u2.1', { ...answer, n: 1, call: STATES[1] ?? null });
  note(210, 'u2.2', {
    is: 'answered',
    n: 1,
    ending: 'refused',
    code: 'ANSWERED_ELSEWHERE',
    call: STATES[1] ?? null,
  });
  for (const n of [2, 3]) {
    const args = { id: `s${n}`, toUserId: 'u2' };
    note(300 + n, 'u1.1', { is: 'asked', n, op: 'sendSignal', ...asked, args });
    note(310 + n, 'u1.1', { ...answer, n, call: null });
    note(320 + n, 'u2.1', { is: 'signalled', seq: n, callId: 'c', from: 'u1.1', id: `s${n}` });
  }
  note(19_999, 'u1.1', { is: 'asked', n: 4, op: 'hangUpCall', ...asked });
  note(20_010, 'u1.1', { ...answer, n: 4, call: STATES[2] ?? null });

  const { version, status, endReason, participants } = STATES[2] as (typeof STATES)[0];
  const participant = { callId: 'c', state: 'LEFT', ringsUntil: null, seenAt: START };
  return {
    startedAt: START,
    entries: entries.sort((a, b) => a.at - b.at),
    database: {
      at: START + 25_000,
      calls: [
        {
          id: 'c',
          callerId: 'u1',
          version,
          status,
          endReason,
          participants,
          createdAt: START + 100,
          connectedAt: START + 200,
          endedAt: START + 20_000,
        },
        planned.call,
      ],
      participants: [
        { ...participant, userId: 'u1', role: 'CALLER', terminalId: 'u1.1' },
        { ...participant, userId: 'u2', role: 'CALLEE', terminalId: 'u2.1' },
        ...planned.participants,
      ],
      scheduled: [planned.scheduled],
      timeline: [
        ...STEPS.map((step, i) => ({ callId: 'c', version: i + 1, update: {}, ...step })),
        ...planned.timeline,
      ],
      events: [
        ...['u1', 'u2'].flatMap((user) =>
          STEPS.map(({ kind, ...step }, i) => ({
            stream: `user:${user}`,
            seq: i + 1,
            version: i + 1,
            callId: 'c',
            kind,
            payloadKind: kind,
            update: {},
            ...step,
          })),
        ),
        ...planned.events,
      ],
      heads: [
        ...['u1', 'u2'].map((user) => ({ stream: `user:${user}`, head: 3 })),
        ...planned.heads,
      ],
      meetings: [story],
    },
    faults: [],
    exits: [],
    complaints: [],
    channels: { before: ['own'], after: ['own'] },
  };
}

/** The entries of a kind, to be corrupted. */
const of = <K extends Entry['is']>(facts: Facts, is: K, terminal?: string) =>
  facts.entries.filter(
    (entry): entry is Extract<Entry, { is: K }> =>
      entry.is === is && (terminal === undefined || entry.terminal === terminal),
  );
const without = (facts: Facts, unwanted: readonly (Entry | undefined)[], callId?: string) => {
  facts.entries = facts.entries.filter((entry) => !unwanted.includes(entry));
  facts.database.calls = facts.database.calls.filter(({ id }) => id !== callId);
};
const [row, step, event] = [
  (facts: Facts) => facts.database.calls[0] as Facts['database']['calls'][0],
  (facts: Facts, i: number) => facts.database.timeline[i] as Facts['database']['timeline'][0],
  (facts: Facts, i: number) => facts.database.events[i] as Facts['database']['events'][0],
];
/** Delivers something twice. */
const repeat = (facts: Facts, entry: Entry | undefined) =>
  facts.entries.splice(facts.entries.indexOf(entry as Entry), 0, entry as Entry);
/** Something that happens to a device of u2. */
const happens = (facts: Facts, happening: Happening) =>
  facts.entries.push({ at: START + 50, user: 'u2', terminal: 'u2.1', ...happening });
/** The database is down from before the scheduled call is due. */
const outage = (facts: Facts, until: number) =>
  facts.faults.push({
    what: 'postgres',
    node: null,
    how: 'restart',
    from: START + 900,
    to: START + until,
  });
const scheduled = (facts: Facts) =>
  facts.database.scheduled[0] as Facts['database']['scheduled'][0];
/** Moves the beginning of the scheduled call. */
const began = (facts: Facts, at: number) => {
  Object.assign(facts.database.calls[1] ?? {}, { createdAt: START + at });
};
type Meeting = Facts['database']['meetings'][0];
const [meeting, version, meetingEvent] = [
  (facts: Facts) => facts.database.meetings[0] as Meeting,
  (facts: Facts, n: number) => meeting(facts).journal[n - 1] as Meeting['journal'][0],
  (facts: Facts, kind: string) =>
    meeting(facts).events.find((one) => one.kind === kind) as Meeting['events'][0],
];

/** Errors by the rule that must find them, each with a title and what makes it. */
type Errors = Record<string, Record<string, (facts: Facts) => unknown>>;

const MEETING_ERRORS: Errors = {
  'MEETING VERSIONS': {
    'two versions have the same number': (f) => Object.assign(version(f, 4), { version: 3 }),
    'the version does not match the changes': (f) => Object.assign(meeting(f), { version: 9 }),
  },
  SEATS: {
    'one participant too many is in the room': (f) => Object.assign(version(f, 4), { seats: 2 }),
  },
  HOSTED: {
    'the last host has no successor': (f) =>
      Object.assign(version(f, 7), {
        participants: ['u4=JOINED:PARTICIPANT@u4.1', 'u5=REMOVED:PARTICIPANT'],
      }),
    'a participant who left leads the meeting': (f) =>
      Object.assign(version(f, 7), { hostId: 'u3' }),
  },
  LOCK: {
    'a participant joins despite the lock': (f) => Object.assign(version(f, 4), { isLocked: true }),
  },
  'BY HOSTS': {
    'a participant locks the meeting': (f) =>
      Object.assign(meetingEvent(f, 'MeetingChanged'), { actorId: 'u4' }),
    'a participant removes another': (f) =>
      Object.assign(meetingEvent(f, 'ParticipantLeft'), { actorId: 'u4' }),
    'a guest becomes a second host': (f) => {
      version(f, 7).participants.push('u3=JOINED:HOST@u3.1');
      for (const one of meeting(f).events) if (one.version === 7) one.actorId = 'u4';
    },
  },
  'ENDS ONCE': {
    'a meeting goes on after its end': (f) => Object.assign(version(f, 7), { status: 'ENDED' }),
    'a guest ends a meeting': (f) =>
      Object.assign(meetingEvent(f, 'MeetingEnded'), { actorId: 'u9' }),
    'the last participant ends a meeting by leaving': (f) =>
      Object.assign(version(f, 7), { participants: ['u5=REMOVED:PARTICIPANT'] }),
    'a host ends a meeting by leaving': (f) =>
      without(
        f,
        of(f, 'asked', 'u4.1').filter(({ op }) => op === 'endMeeting'),
      ),
  },
  'NO GHOSTS': {
    'a participant without a heartbeat is still there': (f) =>
      meeting(f).here.push({ userId: 'u4', state: 'JOINED', seenAt: START - 60_000 }),
  },
  'NOBODY LOST': {
    'a connected participant is put out': (f) =>
      without(
        f,
        of(f, 'asked', 'u3.1').filter(({ op }) => op === 'leaveMeeting'),
      ),
  },
  'MEETING RECIPIENTS': {
    'an arrival is not announced': (f) => meeting(f).events.splice(2, 1),
    'a stranger receives an event': (f) => meetingEvent(f, 'MeetingChanged').recipients.push('u9'),
  },
  'MEETING NO GAP': {
    'an event is not delivered': (f) => without(f, [of(f, 'meeting event', 'u4.1')[2]]),
    'the last event is not delivered': (f) => without(f, [of(f, 'meeting event', 'u4.1').at(-1)]),
    'an event is delivered as another kind': (f) =>
      Object.assign(of(f, 'meeting event', 'u4.1')[2] ?? {}, { kind: 'ParticipantLeft' }),
    'a subscription ends without reason': (f) =>
      Object.assign(of(f, 'ended', 'u4.1')[0] ?? {}, { code: 'INTERNAL' }),
  },
  'MEETING NO DUPLICATE': {
    'an event is delivered twice': (f) => repeat(f, of(f, 'meeting event', 'u4.1')[2]),
  },
  REMOVED: {
    'a removed participant is among the recipients of later events': (f) => {
      for (const { recipients } of meeting(f).events.slice(-2)) recipients.push('u5');
    },
    'a removed participant receives later events': (f) => {
      const last = of(f, 'meeting event', 'u5.1').at(-1) as Extract<Entry, { is: 'meeting event' }>;
      f.entries.push({ ...last, at: last.at + 500, seq: last.seq + 1, kind: 'MeetingChanged' });
    },
  },
  SHOWN: {
    'a participant in the room sees another room': (f) =>
      of(f, 'meeting event', 'u4.1')[2]?.meeting.participants.pop(),
    'a participant outside sees the room': (f) =>
      of(f, 'meeting event', 'u5.1').at(-1)?.meeting.participants.push('u3=JOINED:HOST@u3.1'),
  },
  'MEETING LAST STATE': {
    'a removed participant still believes to be in the meeting': (f) =>
      without(f, [of(f, 'meeting event', 'u5.1').at(-1)]),
    'a present participant learned to be outside': (f) => {
      Object.assign(of(f, 'ended', 'u4.1')[0] ?? {}, { code: 'NOT_PARTICIPANT' });
      meeting(f).journal.pop();
    },
  },
  'MEETING ACKNOWLEDGED': {
    'an acknowledged lock was not set': (f) => {
      const [locked] = of(f, 'answered', 'u3.1').filter(({ n }) => n === 5);
      if (locked?.meeting) locked.meeting.isLocked = false;
    },
  },
};

const SCHEDULED_ERRORS: Errors = {
  SCHEDULED: {
    'a scheduled call is lost': (f) => f.database.scheduled.splice(0),
    'the call itself is lost': (f) => without(f, [], 'd'),
    'a repeated request schedules two calls': (f) =>
      f.database.scheduled.push({ ...scheduled(f), id: 'o2', callId: 'd2' }),
    'a scheduled call becomes two calls': (f) =>
      f.database.timeline.push({ ...step(f, 3), callId: 'd2' }),
    'the answer shows another scheduled call': (f) => {
      const [answered] = of(f, 'answered', 'u6.1');
      if (answered?.scheduled) answered.scheduled.taskId = 'another';
    },
    'a scheduled call is stored with another time': (f) =>
      Object.assign(scheduled(f), { at: START + 999 }),
    'a request is refused without reason': (f) =>
      Object.assign(of(f, 'answered', 'u6.1')[0] ?? {}, {
        ending: 'refused',
        code: 'INVALID_INPUT',
      }),
    'a scheduled call failed without an outage': (f) =>
      Object.assign(scheduled(f), { status: 'FAILED' }),
    'a scheduled call is cancelled without a request': (f) =>
      Object.assign(scheduled(f), { status: 'CANCELLED' }),
    'a scheduled call rings for another user': (f) => {
      const callee = f.database.participants.find(({ userId }) => userId === 'u7');
      Object.assign(callee ?? {}, { userId: 'u9' });
    },
    'a scheduled call was not requested': (f) => {
      const asked = of(f, 'asked', 'u6.1').filter(({ op }) => op === 'scheduleCall');
      without(f, asked);
    },
    'a scheduled call failed after a short outage': (f) => {
      outage(f, 3_000);
      Object.assign(scheduled(f), { status: 'FAILED' });
    },
    'a scheduled call begins too early': (f) => began(f, 999),
    'a scheduled call never begins': (f) => {
      without(f, [], 'd');
      Object.assign(scheduled(f), { status: 'PENDING' });
    },
  },
  PUNCTUAL: {
    'a scheduled call begins too late': (f) => began(f, 3_001),
    'a scheduled call begins too late after an outage': (f) => {
      outage(f, 3_000);
      began(f, 8_001);
    },
  },
  LEGAL: {
    'a call without a schedule begins by itself': (f) =>
      Object.assign(step(f, 0), { actorId: null }),
    'the callees are called before the caller is there': (f) =>
      Object.assign(step(f, 5), { actorId: 'u7', terminalId: 'u7.1' }),
    'the caller is there, but the callees are not called': (f) =>
      Object.assign(step(f, 5), { update: {} }),
  },
  WHOLE: {
    'the callee receives the ring of the caller': (f) => {
      const { stream: _stream, ...rings } = event(f, 7);
      const callee = f.database.events.filter(({ stream }) => stream === 'user:u7');
      for (const one of callee) one.seq += 1;
      f.database.events.push({ ...rings, stream: 'user:u7', seq: 1 });
    },
  },
  'NO GAP': {
    'the callee receives the acceptance of the caller': (f) =>
      Object.assign(of(f, 'call event', 'u7.1')[0] ?? {}, { kind: 'ACCEPTED' }),
  },
  FOREIGN: {
    'the caller accepts without having asked to': (f) => {
      const asked = of(f, 'asked', 'u6.1').filter(({ op }) => op === 'acceptCall');
      without(f, asked);
    },
  },
  'RING ENDS': {
    'a scheduled call rings for too long': (f) =>
      Object.assign(step(f, 6), {
        kind: 'TIMED_OUT',
        actorId: null,
        terminalId: null,
        at: START + 33_300,
      }),
  },
};

const CALL_ERRORS: Errors = {
  LEGAL: {
    'a call goes on after its end': (f) => {
      const { kind, ...rest } = step(f, 2);
      f.database.timeline.push({ ...rest, kind: 'RINGING', version: 4 });
    },
    'a stranger ends a call': (f) => Object.assign(step(f, 2), { actorId: 'u9' }),
  },
  VERSIONS: {
    'a version is skipped': (f) => Object.assign(step(f, 2), { version: 4 }),
  },
  WHOLE: {
    'a participant was not written': (f) => Object.assign(row(f), { participants: TALKING }),
    'an event is missing': (f) => f.database.events.splice(5, 1),
    'a head is ahead of its events': (f) => Object.assign(f.database.heads[0] ?? {}, { head: 9 }),
  },
  'ONE WINNER': {
    'two devices answered': (f) =>
      f.database.timeline.splice(2, 0, { ...step(f, 1), version: 3, terminalId: 'u2.2' }),
  },
  'NOT STUCK': {
    'a call rings for ever': (f) => {
      Object.assign(row(f), { status: 'RINGING', endedAt: null });
      Object.assign(f.database.participants[1] ?? {}, { ringsUntil: START + 20_000 });
    },
    'a call goes on without anybody in it': (f) => {
      Object.assign(row(f), { status: 'CONNECTED' });
      Object.assign(f.database.participants[0] ?? {}, { state: 'JOINED', seenAt: START - 90_000 });
    },
  },
  'RING ENDS': {
    'a call rings for too long': (f) =>
      Object.assign(step(f, 1), { kind: 'TIMED_OUT', at: START + 33_000 }),
  },
  'NOT EARLY': {
    'a call stops ringing too early': (f) =>
      Object.assign(step(f, 1), { kind: 'TIMED_OUT', at: START + 20_000 }),
  },
  ACKNOWLEDGED: {
    'an accept is lost': (f) => Object.assign(step(f, 1), { terminalId: 'u2.9' }),
    'a call is lost': (f) => f.database.calls.splice(0),
  },
  'ANSWERED ELSEWHERE': {
    'two devices receive that they won': (f) =>
      Object.assign(of(f, 'answered', 'u2.2')[0] ?? {}, { ending: 'done', code: null }),
    'a device receives a wrong winner': (f) => {
      const participants = TALKING.replace('u2.1', 'u2.3');
      Object.assign(of(f, 'answered', 'u2.2')[0] ?? {}, { call: { ...STATES[1], participants } });
    },
  },
  FOREIGN: {
    'an answer shows another call': (f) =>
      Object.assign(of(f, 'answered', 'u2.1')[0] ?? {}, { call: { ...STATES[1], id: 'd' } }),
    'a participant hung up without having asked to': (f) =>
      without(
        f,
        of(f, 'asked').filter(({ op }) => op === 'hangUpCall'),
      ),
  },
  RETRYABLE: {
    'a command fails with INTERNAL': (f) =>
      Object.assign(of(f, 'answered', 'u2.2')[0] ?? {}, { ending: 'error', code: 'INTERNAL' }),
    'a subscription ends without reason': (f) =>
      happens(f, { is: 'ended', what: 'calls', code: 'COMPLETED' }),
  },
  'NO GAP': {
    'an event is not delivered': (f) => without(f, [of(f, 'call event', 'u2.2')[1]]),
    'the last event is not delivered': (f) => without(f, [of(f, 'call event', 'u2.2')[2]]),
    'another event is delivered': (f) => Object.assign(event(f, 4), { callId: 'd' }),
    'an event is delivered that never happened': (f) => f.database.events.splice(2, 1),
  },
  'NO DUPLICATE': {
    'an event is delivered twice': (f) => repeat(f, of(f, 'call event', 'u2.2')[1]),
  },
  RESUMES: {
    'a good cursor is refused': (f) =>
      happens(f, { is: 'ended', what: 'calls', code: 'CURSOR_EXPIRED' }),
  },
  'LAST STATE': {
    'a device has an outdated state': (f) =>
      Object.assign(of(f, 'call event', 'u2.2')[2] ?? {}, {
        call: { ...STATES[2], participants: TALKING },
      }),
  },
  'SIGNAL ORDER': {
    'two signals arrive in the wrong order': (f) => {
      const [first, second] = of(f, 'signalled');
      Object.assign(first ?? {}, { id: 's3' });
      Object.assign(second ?? {}, { id: 's2' });
    },
  },
  'SIGNAL TWICE': {
    'a signal arrives twice': (f) => repeat(f, of(f, 'signalled')[0]),
  },
  'SIGNAL LOST': {
    'a signal never arrives': (f) => without(f, [of(f, 'signalled')[1]]),
  },
  'NO EXIT': {
    'a node crashes': (f) => f.exits.push({ node: 1, at: START, how: 'code 1' }),
    'a rejection is unhandled': (f) => f.complaints.push({ node: 1, line: 'unhandled' }),
  },
  'COMES BACK': {
    'a socket is closed for good': (f) =>
      happens(f, { is: 'closed', node: 0, wire: 1, code: 4500, reason: '' }),
    'a socket is cut': (f) =>
      happens(f, { is: 'closed', node: 0, wire: 1, code: 1006, reason: '' }),
  },
  CHANNELS: {
    'a channel is left behind': (f) => f.channels.after.push('user:u1'),
  },
};

const ERRORS = [CALL_ERRORS, SCHEDULED_ERRORS, MEETING_ERRORS].flatMap((errors) =>
  Object.entries(errors).flatMap(([rule, cases]) =>
    Object.entries(cases).map(([what, make]) => ({ rule, what, make })),
  ),
);

describe('the checker', () => {
  function broken(facts: Facts): string[] {
    facts.entries.sort((a, b) => a.at - b.at);
    return judge(new Evidence(facts)).map(({ rule }) => rule);
  }

  test('finds nothing wrong in a sound run', () => {
    expect(broken(aRun())).toEqual([]);
  });

  test.each(ERRORS)('$rule: finds that $what', ({ rule, make }) => {
    const facts = aRun();
    make(facts);
    expect(broken(facts)).toContain(rule);
  });

  test('accepts a scheduled call that is late because the database was down when it was due', () => {
    const facts = aRun();
    outage(facts, 3_000);
    began(facts, 7_900);
    expect(broken(facts)).toEqual([]);
  });

  test('accepts that a scheduled call failed after an outage of five minutes', () => {
    const facts = aRun();
    outage(facts, 301_000);
    without(facts, [], 'd');
    scheduled(facts).status = 'FAILED';
    expect(broken(facts)).not.toContain('SCHEDULED');
    expect(broken(facts)).not.toContain('PUNCTUAL');
  });

  test('has an error for each rule to find', () => {
    const shown = new Set(ERRORS.map(({ rule }) => rule));
    expect(RULES.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual([]);
  });
});
