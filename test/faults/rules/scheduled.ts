// Rules on scheduled calls.

import type { ScheduledRow } from '../database-state.js';
import { type Evidence, grouped, type ScheduleAttempt } from '../evidence.js';
import { latest } from './outage.js';
import { callsTheCallees, isByTime, stepsSinceCalled } from './replay.js';
import type { Breach, Rule } from './rule.js';

/** A call that would begin later than this fails. */
const TOO_LATE_MS = 300_000;

export const scheduledRules: Rule[] = [
  {
    id: 'SCHEDULED',
    holds:
      'an acknowledged scheduled call becomes exactly one call, with the ID that it carries, and not before its time, however often it was requested and whichever nodes die; no call begins by itself without being scheduled',
    *breaches(evidence) {
      const { scheduled } = evidence.facts.database;
      const scheduledOf = new Map(scheduled.map((one) => [one.id, one]));
      for (const attempt of evidence.scheduleAttempts) {
        const what = wrongAnswer(attempt, scheduledOf);
        const { taskId, terminal } = attempt.asked;
        if (what) yield { taskId, terminal, what };
      }
      for (const [, of] of grouped(scheduled, ({ callerId, taskId }) => `${callerId} ${taskId}`)) {
        const [{ taskId, callerId } = { taskId: null, callerId: '' }] = of;
        if (of.length > 1)
          yield { ...whereOf(taskId), what: `is scheduled ${of.length} times by ${callerId}` };
      }
      for (const one of scheduled) yield* wrongBegin(one, evidence);
      yield* unscheduled(evidence);
    },
  },
  {
    id: 'PUNCTUAL',
    holds:
      'a scheduled call begins at most 2 s after its time (5 s after the database is back, if it was away), whichever nodes die',
    ofTime: true,
    *breaches({ facts: { database, faults }, callOf }) {
      for (const { at, callId, taskId } of database.scheduled) {
        const begunAt = callOf.get(callId)?.createdAt;
        if (begunAt === undefined || begunAt <= latest(at, faults)) continue;
        const what = `began ${Math.round(begunAt - at)} ms after its time`;
        yield { callId, ...whereOf(taskId), what };
      }
    },
  },
];

/** An error in the answer, or null. */
function wrongAnswer(
  { asked, answered }: ScheduleAttempt,
  scheduledOf: ReadonlyMap<string, ScheduledRow>,
): string | null {
  const { user, taskId, args } = asked;
  const at = Number(args.at);
  // A call can no longer be scheduled for a time that has passed.
  if (answered?.ending === 'refused') {
    return answered.code === 'INVALID_INPUT' && answered.at >= at
      ? null
      : `was refused with ${answered.code}, ${Math.round(at - answered.at)} ms before its time`;
  }
  if (answered?.ending !== 'done') return null;
  const shown = answered.scheduled;
  if (!shown || shown.taskId !== taskId || shown.at !== at) {
    return `was answered with ${JSON.stringify(shown)}`;
  }
  const scheduled = scheduledOf.get(shown.id);
  if (!scheduled) return 'is scheduled, and there is no such scheduled call';
  const same =
    scheduled.callerId === user &&
    scheduled.taskId === taskId &&
    scheduled.at === at &&
    scheduled.calleeIds.join() === (args.calleeIds as string[]).join();
  return same ? null : `is scheduled as ${JSON.stringify(scheduled)}`;
}

/** Finds a status that contradicts the outcome, and a call to the wrong users. */
function* wrongBegin(scheduled: ScheduledRow, evidence: Evidence): Iterable<Breach> {
  const { callOf, timelineOf, participantsOf, facts } = evidence;
  const { callId, taskId, status, at } = scheduled;
  const about = { callId, ...whereOf(taskId) };
  const call = callOf.get(callId);
  if (status === 'CANCELLED') yield { ...about, what: 'is cancelled without a request' };
  if (status === 'FAILED' && latest(at, facts.faults) < at + TOO_LATE_MS) {
    yield { ...about, what: 'has failed without a long enough outage' };
  }
  if (status === 'STARTED' && !call) yield { ...about, what: 'is started, and there is no call' };
  if (status === 'PENDING' && !call && facts.database.at > latest(at, facts.faults)) {
    const late = Math.round(facts.database.at - at);
    yield { ...about, what: `waits for ${late} ms beyond its time` };
  }
  if (!call) return;
  if (call.createdAt < at) {
    yield { ...about, what: `began ${Math.round(at - call.createdAt)} ms before its time` };
  }
  if (status !== 'STARTED') yield { ...about, what: `is ${status}, and there is a call` };
  const steps = timelineOf.get(callId) ?? [];
  if (!isByTime(steps) || call.callerId !== scheduled.callerId) {
    const [first] = steps;
    yield { ...about, what: `was begun by ${first?.actorId}, for ${call.callerId}` };
  }
  const called = (participantsOf.get(callId) ?? [])
    .filter(({ role }) => role === 'CALLEE')
    .filter((one) => stepsSinceCalled(steps, one)[0]?.kind !== 'INVITED')
    .map(({ userId }) => userId);
  const wanted = steps.some(callsTheCallees) ? scheduled.calleeIds : [];
  if ([...called].sort().join() !== [...wanted].sort().join()) {
    yield { ...about, what: `called ${called.join()}; it is to call ${wanted.join()}` };
  }
}

function* unscheduled({ facts, timelineOf, scheduleAttempts }: Evidence): Iterable<Breach> {
  const { scheduled } = facts.database;
  const calls = new Set(scheduled.map(({ callId }) => callId));
  for (const [callId, steps] of timelineOf) {
    if (isByTime(steps) && !calls.has(callId)) {
      yield { callId, what: 'began by itself without being scheduled' };
    }
  }
  const asked = new Set(scheduleAttempts.map(({ asked: { user, taskId } }) => `${user} ${taskId}`));
  for (const { callId, callerId, taskId } of scheduled) {
    if (!asked.has(`${callerId} ${taskId}`)) {
      yield { callId, ...whereOf(taskId), what: `${callerId} never scheduled ${taskId}` };
    }
  }
}

const whereOf = (taskId: string | null) => (taskId === null ? {} : { taskId });
