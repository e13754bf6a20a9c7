// Rules on the meetings themselves, at each version that they had in the database.

import { isHere, isOver } from '../../models/meeting/oracle/state.js';
import { type Evidence, grouped } from '../evidence.js';
import type { Entry } from '../history.js';
import type { MeetingEventRow, MeetingStory } from '../meeting-story.js';
import { UNSEEN_MS } from './outage.js';
import {
  leavers,
  newcomers,
  type Participant,
  promoted,
  roomAt,
  type Step,
  stepsOf,
} from './room.js';
import type { Breach, Rule } from './rule.js';

const MOST_SEATS = 50;
/** A participant connected this recently may not be dropped: nodes send heartbeats every 20 s. */
const IN_TIME_MS = 60_000 - 20_000 - 2_000;
/** A meeting ends after its room has been empty for this long. */
const GRACE_MS = 300_000;

export const meetingRules: Rule[] = [
  {
    id: 'MEETING VERSIONS',
    holds: 'the version of a meeting rises by exactly one with every change',
    *breaches({ meetingOf }) {
      for (const [meetingId, { version, journal }] of meetingOf) {
        const wrong = journal.find((row, i) => row.version !== i + 1);
        if (wrong) yield { meetingId, what: `v${wrong.version} stands where another belongs` };
        else if (journal.length !== version) {
          yield { meetingId, what: `v${version} after ${journal.length} changes` };
        }
      }
    },
  },
  {
    id: 'SEATS',
    holds: 'the number of participants in a room never exceeds the seats of the meeting',
    *breaches({ meetingOf }) {
      for (const [meetingId, { journal }] of meetingOf) {
        for (const { version, seats, joined } of journal.map(roomAt)) {
          if (joined.length > Math.min(seats, MOST_SEATS)) {
            yield { meetingId, what: `v${version}: ${joined.length} on ${seats} seats` };
          }
        }
      }
    },
  },
  {
    id: 'HOSTED',
    holds: 'whenever anybody is in a room, a host is too, and one of the hosts in it leads',
    *breaches({ meetingOf }) {
      for (const [meetingId, { journal }] of meetingOf) {
        for (const { version, joined, hosts, hostId, participants } of journal.map(roomAt)) {
          if (joined.length === 0) continue;
          if (!hosts.some(({ userId }) => userId === hostId)) {
            yield { meetingId, what: `v${version} is led by ${hostId}; there are ${participants}` };
          }
        }
      }
    },
  },
  {
    id: 'LOCK',
    holds:
      'while a meeting is locked, only hosts enter, and users who were lost as hosts and return',
    *breaches({ meetingOf }) {
      for (const [meetingId, step] of steps(meetingOf)) {
        const { version, isLocked } = step.after;
        if (!isLocked) continue;
        for (const { userId, role } of newcomers(step)) {
          if (role !== 'HOST' && !step.before.kept.includes(userId)) {
            yield { meetingId, what: `${userId} came in at v${version}, when it was locked` };
          }
        }
      }
    },
  },
  {
    id: 'BY HOSTS',
    holds:
      'each action reserved to hosts was done by a user who was a host in the room just before; the one exception is the succession of the last host who goes, once',
    breaches: unauthorizedActions,
  },
  {
    id: 'ENDS ONCE',
    holds:
      'a meeting ends once and finally: a host ends it, or nobody has been in it for the grace time',
    breaches: wrongEnds,
  },
  {
    id: 'NO GHOSTS',
    holds: 'a participant who was not seen for 60 s has left their meetings',
    *breaches({ facts, meetingOf }) {
      for (const [meetingId, { here }] of meetingOf) {
        for (const { userId, state, seenAt } of here) {
          const unseen = facts.database.at - seenAt;
          if (unseen > UNSEEN_MS) {
            yield { meetingId, what: `${userId} is ${state}, unseen for ${Math.round(unseen)} ms` };
          }
        }
      }
    },
  },
  {
    id: 'NOBODY LOST',
    holds: 'a participant who did not leave a meeting, and returned in time, is still in it',
    breaches: wronglyDropped,
  },
  {
    id: 'MEETING RECIPIENTS',
    holds:
      'each change is delivered, as the event that describes it, to everybody in the room, to a participant that it removes from the room, and otherwise only to waiting users',
    *breaches({ meetingOf }) {
      for (const [meetingId, story] of meetingOf) {
        const eventsOf = grouped(story.events, ({ version }) => version);
        for (const step of stepsOf(story)) {
          for (const what of misreported(step, eventsOf.get(step.after.version) ?? [])) {
            yield { meetingId, what: `v${step.after.version}: ${what}` };
          }
        }
      }
    },
  },
];

function* steps(meetingOf: Evidence['meetingOf']): Iterable<[string, Step]> {
  for (const [meetingId, story] of meetingOf) {
    for (const step of stepsOf(story)) yield [meetingId, step];
  }
}

const actorAt = ({ events }: MeetingStory, version: number): string | null =>
  events.find((event) => event.version === version)?.actorId ?? null;

function* unauthorizedActions({ meetingOf }: Evidence): Iterable<Breach> {
  for (const [meetingId, story] of meetingOf) {
    for (const step of stepsOf(story)) {
      const { before, after } = step;
      const actor = actorAt(story, after.version);
      // While no host is in the room, hosts outside may act. A host who leaves may not.
      const may =
        before.hosts.some(({ userId }) => userId === actor) &&
        after.participantOf.get(actor ?? '')?.state === 'JOINED';
      if (may || before.hosts.length === 0) continue;
      const followed = !before.hosts.some(
        ({ userId }) => after.participantOf.get(userId)?.state === 'JOINED',
      );
      const successors = promoted(step).filter(({ role }) => role === 'HOST' && followed);
      const done = [
        ...(before.isLocked === after.isLocked ? [] : [`locked: ${after.isLocked}`]),
        ...[...after.participantOf.values()]
          .filter(({ state }) => state === 'REMOVED')
          .filter(({ userId }) => before.participantOf.get(userId)?.state !== 'REMOVED')
          .map(({ userId }) => `${userId} removed`),
        ...promoted(step)
          .filter((participant) => !successors.slice(0, 1).includes(participant))
          .map(({ userId, role }) => `${userId} made ${role}`),
      ];
      for (const what of done) yield { meetingId, what: `v${after.version}: ${what} by ${actor}` };
    }
  }
}

function* wrongEnds(evidence: Evidence): Iterable<Breach> {
  for (const [meetingId, story] of evidence.meetingOf) {
    const { journal, events } = story;
    const end = journal.findIndex(isOver);
    const ends = events.filter(({ kind }) => kind === 'MeetingEnded').length;
    if (ends > (end < 0 ? 0 : 1)) {
      yield { meetingId, what: `announced its end ${ends} times; it is ${story.status}` };
    }
    const [before, after] = [journal[end - 1], journal[end]].map((row) => row && roomAt(row));
    if (!before || !after) continue;
    if (journal.length > end + 1) {
      yield { meetingId, what: `goes on to v${journal.length} after its end` };
    }
    if ([...after.participantOf.values()].some(isHere)) {
      yield { meetingId, what: `is over, and there are ${after.participants}` };
    }
    const what = whyWrongEnd(evidence, story, { before, after });
    if (what) yield { meetingId, what };
  }
}

/** Why a meeting had no cause to end: no permitted user ended it, and the room was not empty for long enough. */
function whyWrongEnd(
  { meetingAttempts }: Evidence,
  { id, journal, events }: MeetingStory,
  { before, after }: Step,
): string | null {
  if (before.status === 'SCHEDULED') return null;
  const actor = events.find(({ version }) => version === after.version)?.actorId;
  const asked = meetingAttempts.some(
    (one) =>
      one.asked.op === 'endMeeting' && one.asked.meetingId === id && one.asked.user === actor,
  );
  if (before.joined.length > 0) {
    return asked && before.hosts.some(({ userId }) => userId === actor)
      ? null
      : `was ended by ${actor} with ${before.participants} in it`;
  }
  const left = journal.findLastIndex((row) => roomAt(row).joined.length > 0) + 1;
  const empty = after.at - (journal[left]?.at ?? 0);
  return empty < GRACE_MS ? `ended ${Math.round(empty)} ms after the last had left` : null;
}

function* wronglyDropped({ meetingOf, meetingAttempts, entriesOf }: Evidence): Iterable<Breach> {
  for (const [meetingId, { before, after }] of steps(meetingOf)) {
    if (isOver(after)) continue;
    for (const { userId, terminal } of [...before.participantOf.values()].filter(isHere)) {
      if (terminal === null || after.participantOf.has(userId)) continue;
      const left = meetingAttempts.some(
        ({ asked }) =>
          asked.op === 'leaveMeeting' &&
          asked.meetingId === meetingId &&
          asked.terminal === terminal &&
          asked.at <= after.at,
      );
      const away = after.at - lastConnected(entriesOf.get(terminal) ?? [], after.at);
      if (!left && away < IN_TIME_MS) {
        const what = `lost at v${after.version}, away for ${Math.round(away)} ms`;
        yield { meetingId, terminal, what };
      }
    }
  }
}

/** When a device last had an open socket, up to the given instant. */
function lastConnected(entries: readonly Entry[], at: number): number {
  const opened = entries.findLastIndex((entry) => entry.is === 'opened' && entry.at <= at);
  if (opened < 0) return 0;
  const closed = entries.slice(opened).find((entry) => entry.is === 'closed' && entry.at <= at);
  return closed?.at ?? at;
}

/** The events of a step that are missing or have the wrong recipients. */
function* misreported(step: Step, events: readonly MeetingEventRow[]): Iterable<string> {
  const { before, after } = step;
  const room = isOver(after) ? before : after;
  const all = room.joined.map(({ userId }) => userId);
  for (const { kind, about } of isOver(after) ? [END] : dueEvents(step)) {
    const goes = leavers(step).some(({ userId }) => userId === about);
    const event = events.find((one) => one.kind === kind && one.about === about);
    const audience = goes && about ? [...all, about] : all;
    const missed = audience.find((userId) => !event?.recipients.includes(userId));
    if (missed !== undefined) yield `${kind} of ${about} is not sent to ${missed}`;
  }
  for (const { kind, about, recipients } of events) {
    const stranger = recipients.find(
      (userId) => userId !== about && !isHere(room.participantOf.get(userId)),
    );
    if (stranger !== undefined) yield `${kind} is sent to ${stranger}, who is not there`;
  }
}

type DueEvent = Pick<MeetingEventRow, 'kind' | 'about'>;

const END: DueEvent = { kind: 'MeetingEnded', about: null };

/** The events due for a step that does not end the meeting. */
function dueEvents(step: Step): DueEvent[] {
  const { before, after } = step;
  const of = (kind: string) => (participant: Participant) => ({ kind, about: participant.userId });
  const waits = ({ userId }: Participant) => after.participantOf.get(userId)?.state === 'WAITING';
  return [
    ...newcomers(step).map(of('ParticipantJoined')),
    ...leavers(step).map((participant) =>
      of(waits(participant) ? 'ParticipantChanged' : 'ParticipantLeft')(participant),
    ),
    ...promoted(step).map(of('ParticipantChanged')),
    ...(before.isLocked === after.isLocked ? [] : [{ kind: 'MeetingChanged', about: null }]),
  ];
}
