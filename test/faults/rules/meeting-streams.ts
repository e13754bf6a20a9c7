// Rules on what clients received and were answered about meetings.

import { isHere } from '../../models/meeting/oracle/state.js';
import { type Evidence, grouped } from '../evidence.js';
import type { Entry, MeetingSeen } from '../history.js';
import type { MeetingStory } from '../meeting-story.js';
import { participantIn, type Room, roomAt, stepsOf, unlike } from './room.js';
import { type Breach, type Misdelivery, oneKindOf, type Rule } from './rule.js';

type MeetingEvent = Extract<Entry, { is: 'meeting event' }>;

/** Codes that may refuse a subscription to a user who is no longer in the meeting. */
const OUT: readonly string[] = ['NOT_PARTICIPANT', 'MEETING_ENDED'];

const misdelivered = oneKindOf(misdeliveries);

export const meetingStreamRules: Rule[] = [
  {
    id: 'MEETING NO GAP',
    holds:
      'every participant of a meeting receives every event of its stream that is for them, in order, across reconnects, and nothing else',
    breaches: misdelivered('gap'),
  },
  {
    id: 'MEETING NO DUPLICATE',
    holds: 'no event of a meeting is delivered twice to the same subscriber',
    breaches: misdelivered('duplicate'),
  },
  {
    id: 'REMOVED',
    holds: 'a removed participant receives their removal, and nothing after it',
    breaches: receivedAfterRemoval,
  },
  {
    id: 'SHOWN',
    holds:
      'each copy of a meeting that a user receives matches the meeting at that version, as that user may see it',
    *breaches(evidence) {
      for (const { meetingId, terminal, user, meeting } of shown(evidence)) {
        const row = evidence.meetingOf.get(meetingId)?.journal[meeting.version - 1];
        const wrong = row ? unlike(meeting, roomAt(row), user) : 'it never was so';
        if (wrong) yield { meetingId, terminal, what: `was shown v${meeting.version}: ${wrong}` };
      }
    },
  },
  {
    id: 'MEETING LAST STATE',
    holds: "each subscriber's last state of a meeting equals the database's",
    *breaches(evidence) {
      const last = new Map<string, ReturnType<typeof shown>[number]>();
      for (const one of shown(evidence)) {
        const key = `${one.terminal} ${one.meetingId}`;
        const known = last.get(key);
        if (!known || known.meeting.version <= one.meeting.version) last.set(key, one);
      }
      for (const { meetingId, terminal, user, meeting } of last.values()) {
        const row = evidence.meetingOf.get(meetingId)?.journal.at(-1);
        if (!row || evidence.leftEarly(terminal)) continue;
        const out = saidToBeOut(evidence.entriesOf.get(terminal) ?? [], meetingId);
        const wrong = outdated(meeting, roomAt(row), user, out);
        if (wrong) yield { meetingId, terminal, what: `believes v${meeting.version}: ${wrong}` };
      }
    },
  },
  {
    id: 'MEETING ACKNOWLEDGED',
    holds: 'a change of a participant that was acknowledged is in the meeting at that version',
    *breaches({ meetingAttempts, meetingOf }) {
      for (const { asked, answered } of meetingAttempts) {
        const meeting = answered?.ending === 'done' ? answered.meeting : null;
        if (!meeting) continue;
        const { terminal, op, args } = asked;
        const row = meetingOf.get(meeting.id)?.journal[meeting.version - 1];
        const other = row && roomAt(row).participantOf.get(String(args.userId));
        const me = meeting.me === null ? undefined : participantIn(meeting.me);
        const isSo = {
          createMeeting: meeting.version === 1,
          joinMeeting: isHere(me) && me?.terminal === terminal,
          leaveMeeting: !isHere(me),
          endMeeting: meeting.status === 'ENDED',
          lockMeeting: meeting.isLocked === args.locked,
          setParticipantRole: !other || other.role === args.role,
          removeParticipant: other?.state === 'REMOVED',
        }[op];
        if (!isSo) {
          yield { meetingId: meeting.id, terminal, what: `${op} is done, and it is not so` };
        }
      }
    },
  },
];

/** Every meeting state that a user was shown, with the meeting that it belongs to. */
function shown({ facts, attemptOf }: Evidence) {
  const all: { meetingId: string; terminal: string; user: string; meeting: MeetingSeen }[] = [];
  for (const entry of facts.entries) {
    const meeting = entry.is === 'meeting event' || entry.is === 'answered' ? entry.meeting : null;
    if (!meeting) continue;
    const about = entry.is === 'meeting event' ? entry : attemptOf.get(entry)?.asked;
    // The creator of a meeting does not know its id before.
    const meetingId = (about && 'meetingId' in about && about.meetingId) || meeting.id;
    all.push({ meetingId, terminal: entry.terminal, user: entry.user, meeting });
  }
  return all;
}

/** The final beliefs of a device that are wrong. A user outside a meeting only has to know that. */
function outdated(meeting: MeetingSeen, room: Room, user: string, out: boolean): string | null {
  const me = room.participantOf.get(user);
  if (isHere(me)) return out ? 'is not in it' : unlike(meeting, room, user);
  if (out) return null;
  const believed = meeting.me === null ? undefined : participantIn(meeting.me);
  return isHere(believed) ? `is in it as ${meeting.me}` : null;
}

/** Whether a device that wanted to follow the meeting learned in the end that it is not in it. */
function saidToBeOut(entries: readonly Entry[], meetingId: string): boolean {
  const last = entries.findLast(
    (entry) => (entry.is === 'following' || entry.is === 'ended') && entry.meetingId === meetingId,
  );
  return last?.is === 'ended' && OUT.includes(last.code);
}

function* misdeliveries(evidence: Evidence): Iterable<Misdelivery> {
  for (const [terminal, entries] of evidence.entriesOf) {
    const mine = entries.filter(
      (entry) =>
        entry.is === 'meeting event' ||
        ((entry.is === 'following' || entry.is === 'ended') && entry.what === 'meeting'),
    ) as (MeetingEvent | Extract<Entry, { is: 'following' | 'ended' }>)[];
    for (const [meetingId = '', of] of grouped(mine, (entry) => entry.meetingId)) {
      const story = evidence.meetingOf.get(meetingId);
      for (const { what, kind } of walk(story, of, evidence.leftEarly(terminal))) {
        yield { meetingId, terminal, kind, what };
      }
    }
  }
}

/** Compares the meeting events that a device received with those addressed to its user. */
function* walk(
  story: MeetingStory | undefined,
  entries: readonly (MeetingEvent | Extract<Entry, { is: 'following' | 'ended' }>)[],
  leftEarly: boolean,
): Iterable<{ kind: Misdelivery['kind']; what: string }> {
  const user = entries[0]?.user ?? '';
  const events = (story?.events ?? []).filter(({ recipients }) => recipients.includes(user));
  let position: number | null = null;
  let last: MeetingEvent | null = null;
  let out = false;
  for (const entry of entries) {
    if (entry.is === 'following') {
      if (entry.seq === null) position = null;
      out = false;
    } else if (entry.is === 'ended') {
      const goes =
        last?.kind === 'MeetingEnded' || (last?.kind === 'ParticipantLeft' && last.about === user);
      out = OUT.includes(entry.code) || (entry.code === 'COMPLETED' && goes);
      if (!out && entry.code !== 'UNAVAILABLE' && entry.code !== 'CURSOR_EXPIRED') {
        yield { kind: 'gap', what: `ended with ${entry.code} after ${last?.kind} ${last?.seq}` };
      }
    } else {
      const { seq, kind, about, meeting } = entry;
      const received = `received ${seq}, ${kind} of ${about},`;
      if (position === null) {
        // This is the meeting as it is, not an event of its stream.
        if (kind !== 'MeetingChanged') yield { kind: 'gap', what: `${received} as the first` };
      } else if (seq <= position) {
        yield { kind: 'duplicate', what: `${received} after ${position}` };
      } else {
        const from: number = position;
        const next = events.find((event) => event.seq > from);
        const isNext = next?.seq === seq && next.kind === kind && next.about === about;
        if (!isNext || meeting.version < next.version) {
          const what = `${received} with v${meeting.version} after ${position}; next was ${next?.kind} ${next?.seq} of v${next?.version}`;
          yield { kind: 'gap', what };
        }
      }
      position = Math.max(seq, position ?? 0);
      last = entry;
    }
  }
  if (leftEarly || position === null) return;
  const end: number = position;
  const missed = events.find((event) => event.seq > end);
  if (missed) yield { kind: 'gap', what: `received events up to ${end}, but not ${missed.seq}` };
  else if (out && story?.here.some(({ userId }) => userId === user)) {
    yield { kind: 'gap', what: `was refused as a user outside, and is still in the meeting` };
  }
}

function* receivedAfterRemoval({ meetingOf, facts }: Evidence): Iterable<Breach> {
  const received = grouped(
    facts.entries.filter((entry) => entry.is === 'meeting event'),
    ({ meetingId, user }) => `${meetingId} ${user}`,
  );
  for (const [meetingId, story] of meetingOf) {
    for (const { userId, from, to } of removals(story)) {
      for (const { version, kind, recipients } of story.events) {
        if (version > from && version < to && recipients.includes(userId)) {
          yield {
            meetingId,
            what: `${kind} of v${version} has the recipient ${userId}, removed at v${from}`,
          };
        }
      }
      const left = story.events.find((e) => e.version === from && e.about === userId)?.seq ?? 0;
      const back = story.events.find(({ version }) => version >= to)?.seq;
      for (const { seq, kind, terminal } of received.get(`${meetingId} ${userId}`) ?? []) {
        if (seq >= left && seq < (back ?? Number.POSITIVE_INFINITY) && kind !== 'ParticipantLeft') {
          yield {
            meetingId,
            terminal,
            what: `received ${seq}, ${kind}, after its removal, ${left}`,
          };
        }
      }
    }
  }
}

/** The versions between which each removed user was out. */
function removals(story: MeetingStory): { userId: string; from: number; to: number }[] {
  const found: { userId: string; from: number; to: number }[] = [];
  for (const { before, after } of stepsOf(story)) {
    for (const { userId, state } of after.participantOf.values()) {
      if (state === 'REMOVED' && before.participantOf.get(userId)?.state !== 'REMOVED') {
        found.push({ userId, from: after.version, to: Number.POSITIVE_INFINITY });
      }
    }
    for (const one of found) {
      const lifted = after.participantOf.get(one.userId)?.state !== 'REMOVED';
      if (lifted && one.to === Number.POSITIVE_INFINITY) one.to = after.version;
    }
  }
  return found;
}
