import { describe, expect, test } from 'vitest';
import { Evidence, type Facts } from '../evidence.js';
import type { Entry, Happening } from '../history.js';
import { judge } from '../report.js';
import { RULES } from '../rules/index.js';
import { aCall, type CallStep, entryOf, type Follower } from './call-run.js';
import { aMeeting } from './meeting-run.js';
import { aScheduledCall } from './scheduled-run.js';

const START = 1_000_000;
const TALKING = 'u1=JOINED@u1.1 u2=JOINED@u2.1';
const STEPS: readonly CallStep[] = [
  [100, 'STARTED', 'u1', 'CALLING', 'u1=JOINED@u1.1 u2=INVITED'],
  [200, 'ACCEPTED', 'u2', 'CONNECTED', TALKING],
  [20_000, 'ENDED', 'u1', 'COMPLETED', 'u1=LEFT@u1.1 u2=LEFT@u2.1'],
];
const DEVICES: readonly Follower[] = [
  { terminal: 'u1.1' },
  { terminal: 'u2.1' },
  { terminal: 'u2.2', receives: { 2: 'ANSWERED_ELSEWHERE' } },
];
const { states: STATES } = aCall(START, 'c', STEPS, DEVICES);

/**
 * u1 calls u2, and both of u2's devices accept. One signal is sent, and u1 hangs up. Other users meet, or schedule a
 * call. Nothing is wrong.
 */
function aRun(): Facts {
  const runs = [aCall(START, 'c', STEPS, DEVICES), aScheduledCall(START)] as const;
  const [, planned] = runs;
  const { entries: ofMeeting, story } = aMeeting(START);
  const entries = [...ofMeeting, ...runs.flatMap((run) => run.entries)];
  const note = (at: number, terminal: string, happening: Happening) =>
    entries.push(entryOf(START + at, terminal, happening));
  for (const { terminal } of DEVICES) {
    note(3, terminal, { is: 'following', what: 'signals', seq: null });
  }
  const asked = { is: 'asked', node: 0, wire: 1, callId: 'c' } as const;
  note(199, 'u2.2', { ...asked, n: 2, command: 2, op: 'acceptCall', args: {} });
  const refusal = { ending: 'refused', code: 'ANSWERED_ELSEWHERE' } as const;
  note(210, 'u2.2', { is: 'answered', n: 2, ...refusal, call: STATES[1] ?? null });
  for (const seq of [2, 3]) {
    const [n, id] = [10 + seq, `s${seq}`];
    const args = { id, toUserId: 'u2' };
    note(300 + seq, 'u1.1', { ...asked, n, command: n, op: 'sendSignal', args });
    note(310 + seq, 'u1.1', { is: 'answered', n, ending: 'done', code: null, call: null });
    note(320 + seq, 'u2.1', { is: 'signalled', seq, callId: 'c', from: 'u1.1', id });
  }
  return {
    startedAt: START,
    entries: entries.sort((a, b) => a.at - b.at),
    database: {
      at: START + 25_000,
      calls: runs.flatMap((run) => run.calls),
      participants: runs.flatMap((run) => run.participants),
      scheduled: [planned.scheduled],
      timeline: runs.flatMap((run) => run.timeline),
      events: runs.flatMap((run) => run.events),
      heads: runs.flatMap((run) => run.heads),
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
  (i: number) => (facts: Facts) => facts.database.timeline[i] as Facts['database']['timeline'][0],
  (i: number) => (facts: Facts) => facts.database.events[i] as Facts['database']['events'][0],
];
/** The nth of these entries of a device. */
const entry =
  <K extends Entry['is']>(is: K, terminal: string, n = 0) =>
  (facts: Facts) =>
    of(facts, is, terminal).at(n);
/** Gives a part of the facts other fields. */
const set = (part: (facts: Facts) => object | undefined, fields: object) => (facts: Facts) =>
  Object.assign(part(facts) as object, fields);
/** Leaves out an entry. */
const lose = (part: (facts: Facts) => Entry | undefined) => (facts: Facts) =>
  without(facts, [part(facts)]);
/** A device did not ask for a command. */
const unasked = (terminal: string, op: string) => (facts: Facts) =>
  without(
    facts,
    of(facts, 'asked', terminal).filter((asked) => asked.op === op),
  );
/** Delivers something twice. */
const repeat = (part: (facts: Facts) => Entry | undefined) => (facts: Facts) => {
  const twice = part(facts) as Entry;
  facts.entries.splice(facts.entries.indexOf(twice), 0, twice);
};
/** Something happens to a device of u2. */
const happens = (happening: Happening) => (facts: Facts) =>
  facts.entries.push(entryOf(START + 50, 'u2.1', happening));
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
const began = (at: number) => set((facts) => facts.database.calls[1], { createdAt: START + at });
type Meeting = Facts['database']['meetings'][0];
const [meeting, version, meetingEvent] = [
  (facts: Facts) => facts.database.meetings[0] as Meeting,
  (n: number) => (facts: Facts) => meeting(facts).journal[n - 1] as Meeting['journal'][0],
  (kind: string) => (facts: Facts) =>
    meeting(facts).events.find((one) => one.kind === kind) as Meeting['events'][0],
];

/** Errors by the rule that must find them, each with a title and what makes it. */
type Errors = Record<string, Record<string, (facts: Facts) => unknown>>;

const MEETING_ERRORS: Errors = {
  'MEETING VERSIONS': {
    'two versions have the same number': set(version(4), { version: 3 }),
    'the version does not match the changes': set(meeting, { version: 9 }),
  },
  SEATS: {
    'one participant too many is in the room': set(version(4), { seats: 2 }),
  },
  HOSTED: {
    'the last host has no successor': set(version(7), {
      participants: ['u4=JOINED:PARTICIPANT@u4.1', 'u5=REMOVED:PARTICIPANT'],
    }),
    'a participant who left leads the meeting': set(version(7), { hostId: 'u3' }),
  },
  LOCK: {
    'a participant joins despite the lock': set(version(4), { isLocked: true }),
  },
  'BY HOSTS': {
    'a participant locks the meeting': set(meetingEvent('MeetingChanged'), { actorId: 'u4' }),
    'a participant removes another': set(meetingEvent('ParticipantLeft'), { actorId: 'u4' }),
    'a guest becomes a second host': (f) => {
      version(7)(f).participants.push('u3=JOINED:HOST@u3.1');
      for (const one of meeting(f).events) if (one.version === 7) one.actorId = 'u4';
    },
  },
  'ENDS ONCE': {
    'a meeting goes on after its end': set(version(7), { status: 'ENDED' }),
    'a guest ends a meeting': set(meetingEvent('MeetingEnded'), { actorId: 'u9' }),
    'the last participant ends a meeting by leaving': set(version(7), {
      participants: ['u5=REMOVED:PARTICIPANT'],
    }),
    'a host ends a meeting by leaving': unasked('u4.1', 'endMeeting'),
  },
  'NO GHOSTS': {
    'a participant without a heartbeat is still there': (f) =>
      meeting(f).here.push({ userId: 'u4', state: 'JOINED', seenAt: START - 60_000 }),
  },
  'NOBODY LOST': {
    'a connected participant is put out': unasked('u3.1', 'leaveMeeting'),
  },
  'MEETING RECIPIENTS': {
    'an arrival is not announced': (f) => meeting(f).events.splice(2, 1),
    'a stranger receives an event': (f) => meetingEvent('MeetingChanged')(f).recipients.push('u9'),
  },
  'MEETING NO GAP': {
    'an event is not delivered': lose(entry('meeting event', 'u4.1', 2)),
    'the last event is not delivered': lose(entry('meeting event', 'u4.1', -1)),
    'an event is delivered as another kind': set(entry('meeting event', 'u4.1', 2), {
      kind: 'ParticipantLeft',
    }),
    'a subscription ends without reason': set(entry('ended', 'u4.1'), { code: 'INTERNAL' }),
  },
  'MEETING NO DUPLICATE': {
    'an event is delivered twice': repeat(entry('meeting event', 'u4.1', 2)),
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
    'a removed participant still believes to be in the meeting': lose(
      entry('meeting event', 'u5.1', -1),
    ),
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
      f.database.timeline.push({ ...step(3)(f), callId: 'd2' }),
    'the answer shows another scheduled call': (f) => {
      const [answered] = of(f, 'answered', 'u6.1');
      if (answered?.scheduled) answered.scheduled.taskId = 'another';
    },
    'a scheduled call is stored with another time': set(scheduled, { at: START + 999 }),
    'a request is refused without reason': set(entry('answered', 'u6.1'), {
      ending: 'refused',
      code: 'INVALID_INPUT',
    }),
    'a scheduled call failed without an outage': set(scheduled, { status: 'FAILED' }),
    'a scheduled call is cancelled without a request': set(scheduled, { status: 'CANCELLED' }),
    'a scheduled call rings for another user': (f) => {
      const callee = f.database.participants.find(({ userId }) => userId === 'u7');
      Object.assign(callee ?? {}, { userId: 'u9' });
    },
    'a scheduled call was not requested': unasked('u6.1', 'scheduleCall'),
    'a scheduled call failed after a short outage': (f) => {
      outage(f, 3_000);
      Object.assign(scheduled(f), { status: 'FAILED' });
    },
    'a scheduled call begins too early': began(999),
    'a scheduled call never begins': (f) => {
      without(f, [], 'd');
      Object.assign(scheduled(f), { status: 'PENDING' });
    },
  },
  PUNCTUAL: {
    'a scheduled call begins too late': began(3_001),
    'a scheduled call begins too late after an outage': (f) => {
      outage(f, 3_000);
      began(8_001)(f);
    },
  },
  LEGAL: {
    'a call without a schedule begins by itself': set(step(0), { actorId: null }),
    'the callees are called before the caller is there': set(step(5), {
      actorId: 'u7',
      terminalId: 'u7.1',
    }),
    'the caller is there, but the callees are not called': set(step(5), { update: {} }),
  },
  WHOLE: {
    'the callee receives the ring of the caller': (f) => {
      const { stream: _stream, ...rings } = event(7)(f);
      const callee = f.database.events.filter(({ stream }) => stream === 'user:u7');
      for (const one of callee) one.seq += 1;
      f.database.events.push({ ...rings, stream: 'user:u7', seq: 1 });
    },
  },
  'NO GAP': {
    'the callee receives the acceptance of the caller': set(entry('call event', 'u7.1'), {
      kind: 'ACCEPTED',
    }),
  },
  FOREIGN: {
    'the caller accepts without having asked to': unasked('u6.1', 'acceptCall'),
  },
  'RING ENDS': {
    'a scheduled call rings for too long': set(step(6), {
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
      const { kind, ...rest } = step(2)(f);
      f.database.timeline.push({ ...rest, kind: 'RINGING', version: 4 });
    },
    'a stranger ends a call': set(step(2), { actorId: 'u9' }),
  },
  VERSIONS: {
    'a version is skipped': set(step(2), { version: 4 }),
  },
  WHOLE: {
    'a participant was not written': set(row, { participants: TALKING }),
    'an event is missing': (f) => f.database.events.splice(5, 1),
    'a head is ahead of its events': set((f) => f.database.heads[0], { head: 9 }),
  },
  'ONE WINNER': {
    'two devices answered': (f) =>
      f.database.timeline.splice(2, 0, { ...step(1)(f), version: 3, terminalId: 'u2.2' }),
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
    'a call rings for too long': set(step(1), { kind: 'TIMED_OUT', at: START + 33_000 }),
  },
  'NOT EARLY': {
    'a call stops ringing too early': set(step(1), { kind: 'TIMED_OUT', at: START + 20_000 }),
  },
  ACKNOWLEDGED: {
    'an accept is lost': set(step(1), { terminalId: 'u2.9' }),
    'a call is lost': (f) => f.database.calls.splice(0),
  },
  'ANSWERED ELSEWHERE': {
    'two devices receive that they won': set(entry('answered', 'u2.2'), {
      ending: 'done',
      code: null,
    }),
    'a device receives a wrong winner': (f) => {
      const participants = TALKING.replace('u2.1', 'u2.3');
      Object.assign(of(f, 'answered', 'u2.2')[0] ?? {}, { call: { ...STATES[1], participants } });
    },
  },
  FOREIGN: {
    'an answer shows another call': set(entry('answered', 'u2.1'), {
      call: { ...STATES[1], id: 'd' },
    }),
    'a participant hung up without having asked to': unasked('u1.1', 'hangUpCall'),
  },
  RETRYABLE: {
    'a command fails with INTERNAL': set(entry('answered', 'u2.2'), {
      ending: 'error',
      code: 'INTERNAL',
    }),
    'a subscription ends without reason': happens({
      is: 'ended',
      what: 'calls',
      code: 'COMPLETED',
    }),
  },
  'NO GAP': {
    'an event is not delivered': lose(entry('call event', 'u2.2', 1)),
    'the last event is not delivered': lose(entry('call event', 'u2.2', 2)),
    'another event is delivered': set(event(4), { callId: 'd' }),
    'an event is delivered that never happened': (f) => f.database.events.splice(2, 1),
  },
  'NO DUPLICATE': {
    'an event is delivered twice': repeat(entry('call event', 'u2.2', 1)),
  },
  RESUMES: {
    'a good cursor is refused': happens({ is: 'ended', what: 'calls', code: 'CURSOR_EXPIRED' }),
  },
  'LAST STATE': {
    'a device has an outdated state': set(entry('call event', 'u2.2', 2), {
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
    'a signal arrives twice': repeat(entry('signalled', 'u2.1')),
  },
  'SIGNAL LOST': {
    'a signal never arrives': lose(entry('signalled', 'u2.1', 1)),
  },
  'NO EXIT': {
    'a node crashes': (f) => f.exits.push({ node: 1, at: START, how: 'code 1' }),
    'a rejection is unhandled': (f) => f.complaints.push({ node: 1, line: 'unhandled' }),
  },
  'COMES BACK': {
    'a socket is closed for good': happens({
      is: 'closed',
      node: 0,
      wire: 1,
      code: 4500,
      reason: '',
    }),
    'a socket is cut': happens({ is: 'closed', node: 0, wire: 1, code: 1006, reason: '' }),
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
    began(7_900)(facts);
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
