// Rules on the calls themselves, as they stand in the database.

import { type Evidence, grouped } from '../evidence.js';
import { LATE_MS, latest, UNSEEN_MS } from './outage.js';
import { callsTheCallees, isByTime, replay, stepsSinceCalled } from './replay.js';
import type { Breach, Rule } from './rule.js';

/** The ring time where no client chose one: in a running call, and in a scheduled one. */
const RINGS_MS = 30_000;

export const callRules: Rule[] = [
  {
    id: 'LEGAL',
    holds: 'the state before each step of a timeline allows that step',
    *breaches({ facts, timelineOf, participantsOf }) {
      for (const { id } of facts.database.calls) {
        const steps = timelineOf.get(id) ?? [];
        const { wrong } = replay(steps, participantsOf.get(id) ?? []);
        for (const what of wrong) yield { callId: id, what };
      }
    },
  },
  {
    id: 'VERSIONS',
    holds:
      'the version of a call is the number of its timeline entries, which are numbered without gaps',
    *breaches({ facts, timelineOf, callOf }) {
      for (const { id, version } of facts.database.calls) {
        const numbers = (timelineOf.get(id) ?? []).map((step) => step.version);
        if (numbers.length !== version || numbers.some((number, i) => number !== i + 1)) {
          yield { callId: id, what: `version ${version}, timeline ${numbers.join(' ')}` };
        }
      }
      for (const [id] of timelineOf) {
        if (!callOf.has(id)) yield { callId: id, what: 'a timeline without a call' };
      }
    },
  },
  {
    id: 'WHOLE',
    holds:
      'a change is stored with all of its parts (call, participants, timeline and events) or not at all',
    *breaches(evidence) {
      yield* unlikeTheirTimeline(evidence);
      yield* eventsMissing(evidence);
      yield* brokenStreams(evidence);
    },
  },
  {
    id: 'ONE WINNER',
    holds: 'at most one device of a callee has accepted',
    *breaches({ timelineOf }) {
      for (const [callId, steps] of timelineOf) {
        const accepted = steps.filter(({ kind }) => kind === 'ACCEPTED' || kind === 'TRANSFERRED');
        for (const [userId, of] of grouped(accepted, ({ actorId }) => actorId)) {
          if (of.length < 2) continue;
          const who = of.map(({ terminalId, version }) => `${terminalId} (v${version})`).join(', ');
          yield { callId, what: `${userId} accepted with ${who}` };
        }
        for (const { terminalId, version } of accepted) {
          if (terminalId === null) yield { callId, what: `v${version} names no device` };
        }
      }
    },
  },
  {
    id: 'NOT STUCK',
    holds: 'in the end, no call rings beyond its deadline, and no call runs without participants',
    *breaches({ facts: { database }, callOf }) {
      for (const { callId, userId, ringsUntil } of database.participants) {
        const call = callOf.get(callId);
        if (call?.endedAt === null && ringsUntil !== null && database.at > ringsUntil + LATE_MS) {
          yield {
            callId,
            what: `still rings for ${userId}, too late by ${Math.round(database.at - ringsUntil)} ms`,
          };
        }
      }
      const unseen = grouped(
        database.participants.filter(({ state }) => state === 'JOINED'),
        ({ callId }) => callId,
      );
      for (const { id, status } of database.calls) {
        if (status !== 'CONNECTED') continue;
        const seen = Math.max(...(unseen.get(id) ?? []).map(({ seenAt }) => seenAt ?? 0));
        if (database.at - seen > UNSEEN_MS) {
          yield {
            callId: id,
            what: `CONNECTED, without a heartbeat for ${Math.round(database.at - seen)} ms`,
          };
        }
      }
    },
  },
  {
    id: 'RING ENDS',
    ofTime: true,
    holds:
      'a ring ends at most 2 s after its deadline (5 s after the database is back, if it was away)',
    *breaches(evidence) {
      for (const { callId, at, deadline } of timeouts(evidence)) {
        if (at > latest(deadline, evidence.facts.faults)) {
          yield { callId, what: `rang on for ${Math.round(at - deadline)} ms beyond its deadline` };
        }
      }
    },
  },
  {
    id: 'NOT EARLY',
    holds: 'no ring times out before its deadline',
    *breaches(evidence) {
      for (const { callId, at, deadline } of timeouts(evidence)) {
        if (at < deadline) yield { callId, what: 'timed out before its deadline' };
      }
    },
  },
];

/** Each timeout of a ring, with its deadline. */
function* timeouts({ callOf, timelineOf, attempts }: Evidence) {
  const chosen = new Map<string, number>();
  for (const { asked } of attempts) {
    if (asked.op === 'startCall') {
      chosen.set(asked.callId, Number(asked.args.ringTimeout ?? 30) * 1000);
    }
  }
  for (const [callId, steps] of timelineOf) {
    const call = callOf.get(callId);
    const timedOut = steps.find(({ kind }) => kind === 'TIMED_OUT');
    const timeout = isByTime(steps) ? RINGS_MS : chosen.get(callId);
    if (!call || !timedOut || timeout === undefined) continue;
    const invited = steps.findLast(
      (step) => (step.kind === 'INVITED' || callsTheCallees(step)) && step.at < timedOut.at,
    );
    const deadline = invited ? invited.at + RINGS_MS : call.createdAt + timeout;
    yield { callId, at: timedOut.at, deadline };
  }
}

function* unlikeTheirTimeline({ facts, timelineOf, participantsOf }: Evidence): Iterable<Breach> {
  for (const { id, status, endReason, participants } of facts.database.calls) {
    const { wrong, state } = replay(timelineOf.get(id) ?? [], participantsOf.get(id) ?? []);
    if (wrong.length > 0 || !state) continue;
    if (state.status !== status) {
      yield { callId: id, what: `${status} (${endReason}), but by its timeline ${state.status}` };
    } else if (state.participants !== participants) {
      yield {
        callId: id,
        what: `participants ${participants}, but by its timeline ${state.participants}`,
      };
    }
  }
}

/** Each participant has one event for each step since they were called. */
function* eventsMissing({
  facts,
  eventsOf,
  participantsOf,
  timelineOf,
}: Evidence): Iterable<Breach> {
  for (const { id } of facts.database.calls) {
    for (const participant of participantsOf.get(id) ?? []) {
      const { userId } = participant;
      const events = (eventsOf.get(`user:${userId}`) ?? []).filter(({ callId }) => callId === id);
      const nameOf = (step: { version: number; kind: string }) => `v${step.version} ${step.kind}`;
      const steps = timelineOf.get(id) ?? [];
      const happened = stepsSinceCalled(steps, participant).map(nameOf).join(', ');
      const inStream = events
        .map(({ version, payloadKind }) => nameOf({ version, kind: payloadKind }))
        .join(', ');
      if (happened !== inStream) {
        yield {
          callId: id,
          what: `the stream of ${userId} has ${inStream}; the timeline has ${happened}`,
        };
      }
    }
  }
}

function* brokenStreams({ facts, eventsOf }: Evidence): Iterable<Breach> {
  for (const { stream, head } of facts.database.heads) {
    const numbers = (eventsOf.get(stream) ?? []).map(({ seq }) => seq);
    const gap = numbers.findIndex((number, i) => number !== i + 1);
    if (gap >= 0) yield { what: `${stream}: ${numbers[gap]} stands where ${gap + 1} belongs` };
    if (numbers.length !== head)
      yield { what: `${stream}: head ${head}, but ${numbers.length} events` };
  }
}
