// Rules on the answers to clients.

import type { TimelineRow } from '../database-state.js';
import { type Evidence, grouped, type Where } from '../evidence.js';
import type { About, Operation } from '../history.js';
import { findsCalleeBusy } from './replay.js';
import type { Breach, Rule } from './rule.js';

/** The timeline entries that a command leaves. */
const STEPS: Record<Exclude<Operation, 'sendSignal'>, readonly string[]> = {
  startCall: ['STARTED', 'REJECTED'],
  acknowledgeCall: ['RINGING'],
  acceptCall: ['ACCEPTED', 'TRANSFERRED'],
  rejectCall: ['REJECTED'],
  cancelCall: ['CANCELLED'],
  hangUpCall: ['LEFT', 'ENDED'],
  holdCall: ['HELD'],
  resumeCall: ['RESUMED'],
  inviteToCall: ['INVITED'],
  transferCall: ['INVITED'],
};

/** The entries by which a participant joins a call. */
const ANSWERS = STEPS.acceptCall;

export const answerRules: Rule[] = [
  {
    id: 'ACKNOWLEDGED',
    holds: 'a change that was acknowledged to a device is in the database, made by that device',
    *breaches({ attempts, callOf, timelineOf }) {
      for (const { asked, answered } of attempts) {
        if (answered?.ending !== 'done' || asked.op === 'sendSignal') continue;
        const { callId, user, terminal } = asked;
        const about = { callId, terminal };
        const call = callOf.get(callId);
        const steps = timelineOf.get(callId) ?? [];
        if (!call) yield { ...about, what: `${asked.op} is done, and there is no such call` };
        else if (call.version < (answered.call?.version ?? 0)) {
          yield {
            ...about,
            what: `was shown version ${answered.call?.version} of ${call.version}`,
          };
        } else if (
          asked.op === 'hangUpCall' &&
          call.participants.includes(`${user}=LEFT@${terminal}`)
        ) {
          // A participant who hangs up a call that the other has just ended is out of it too.
        } else if (!steps.some((step) => isStepOf(asked.op, step, user, terminal))) {
          yield { ...about, what: `${asked.op} is done, and the timeline knows nothing of it` };
        }
      }
    },
  },
  {
    id: 'ANSWERED ELSEWHERE',
    holds:
      'every device that accepted, except the winner, got ANSWERED_ELSEWHERE with the name of the winner',
    *breaches({ attempts, timelineOf }) {
      for (const { asked, answered } of attempts) {
        if (asked.op !== 'acceptCall' || !answered) continue;
        const { callId, user, terminal } = asked;
        const won = timelineOf
          .get(callId)
          ?.find(({ kind, actorId }) => ANSWERS.includes(kind) && actorId === user);
        if (!won || won.terminalId === terminal) continue;
        const { ending, code, call } = answered;
        const about = { callId, terminal };
        if (ending === 'done')
          yield { ...about, what: `was answered that it won; ${won.terminalId} won` };
        if (ending !== 'refused') continue;
        if (code !== 'ANSWERED_ELSEWHERE') {
          yield { ...about, what: `was refused with ${code}; ${won.terminalId} had answered` };
        } else if (
          !call?.participants
            .split(' ')
            .some((p) => p.startsWith(`${user}=`) && p.endsWith(`@${won.terminalId}`))
        ) {
          yield {
            ...about,
            what: `did not receive ${won.terminalId} as the winner, but ${call?.participants}`,
          };
        }
      }
    },
  },
  {
    id: 'FOREIGN',
    holds: 'an answer belongs to its request, and nothing happened without a request from a device',
    *breaches(evidence) {
      yield* answersToOthers(evidence);
      yield* unrequestedSteps(evidence);
    },
  },
  {
    id: 'RETRYABLE',
    holds: 'a command fails only with UNAVAILABLE, and succeeds when it is repeated',
    *breaches({ attempts, scheduleAttempts, meetingAttempts, facts }) {
      for (const { asked, answered } of [...attempts, ...scheduleAttempts, ...meetingAttempts]) {
        if (answered?.ending === 'error' && answered.code !== 'UNAVAILABLE') {
          yield { ...whereOf(asked), what: `${asked.op} failed with ${answered.code}` };
        }
      }
      for (const entry of facts.entries) {
        const { terminal } = entry;
        if (entry.is === 'gave up') {
          yield { ...whereOf(entry), what: `gave up ${entry.op} (${entry.code})` };
        } else if (
          entry.is === 'ended' &&
          entry.what !== 'meeting' &&
          entry.code !== 'UNAVAILABLE' &&
          entry.code !== 'CURSOR_EXPIRED'
        ) {
          yield { terminal, what: `${entry.what} ended with ${entry.code}` };
        }
      }
    },
  },
];

const whereOf = (entry: { terminal: string } & About): Where => {
  const { terminal } = entry;
  if ('callId' in entry) return { terminal, callId: entry.callId };
  if ('taskId' in entry) return { terminal, taskId: entry.taskId };
  return { terminal, meetingId: entry.meetingId };
};

/** Whether a command leaves such an entry. For a scheduled call, the caller's accept leaves the rejection of a busy callee. */
function leaves(op: Operation, step: TimelineRow): boolean {
  if (op === 'sendSignal') return false;
  return findsCalleeBusy(step) ? op === 'acceptCall' : STEPS[op].includes(step.kind);
}

const isStepOf = (op: Operation, step: TimelineRow, user: string, terminal: string): boolean =>
  leaves(op, step) &&
  step.actorId === user &&
  // One device acknowledges a ring for all devices of its user; the same holds for declining.
  (step.terminalId === terminal || op === 'acknowledgeCall' || op === 'rejectCall');

function* answersToOthers({ attempts }: Evidence): Iterable<Breach> {
  for (const { asked, answered } of attempts) {
    const call = answered?.call;
    if (!call) continue;
    const { callId, terminal, user, op } = asked;
    if (call.id !== callId) yield { callId, terminal, what: `${op} was answered with ${call.id}` };
    else if (!call.participants.split(' ').some((p) => p.startsWith(`${user}=`))) {
      yield { callId, terminal, what: `${op} was answered with a call of ${call.participants}` };
    }
  }
}

function* unrequestedSteps({ attempts, timelineOf }: Evidence): Iterable<Breach> {
  const requestsOf = grouped(
    attempts,
    ({ asked: { callId, user, terminal } }) => `${callId} ${user} ${terminal}`,
  );
  for (const [callId, steps] of timelineOf) {
    for (const step of steps) {
      const { kind, version, actorId, terminalId, update } = step;
      if (actorId === null || update.reason === 'CONNECTION_LOST') continue;
      const requests = requestsOf.get(`${callId} ${actorId} ${terminalId}`) ?? [];
      if (!requests.some(({ asked }) => leaves(asked.op, step))) {
        yield {
          callId,
          what: `v${version} ${kind} by ${actorId}@${terminalId}, who never asked for it`,
        };
      }
    }
  }
}
