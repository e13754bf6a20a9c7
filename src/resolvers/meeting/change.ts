import { setTimeout as later } from 'node:timers/promises';
import type { App } from '../../app.js';
import type { MeetingSnapshot } from '../../db/meeting/store.js';
import type { StreamRow } from '../../db/streams.js';
import { isStorable } from '../../db/text.js';
import {
  MeetingStateError,
  NotAllowedError,
  NotFoundError,
  type Refusal,
  unavailable,
} from '../../errors.js';
import { actorOf, type MeetingCommand } from '../../lifecycle/meeting/command.js';
import { decideMeeting } from '../../lifecycle/meeting/decide.js';
import type { MeetingRefusal } from '../../lifecycle/meeting/refusal.js';
import {
  findMeetingParticipant,
  type Meeting,
  type MeetingParticipant,
} from '../../lifecycle/meeting/state.js';

/** Commands of several nodes that lost against each other try again within this time, not all at once. */
const RETRY_WITHIN_MS = 15;

/**
 * Carries out a command on a meeting: reads it, decides, writes what was decided unless somebody was faster,
 * in which case it decides again on what they made of it. Returns the meeting as it is then. `passwordHash`
 * is that of the password which the command sets.
 */
export function changeMeeting(
  app: App,
  meetingId: string,
  command: MeetingCommand,
  passwordHash: string | null = null,
): Promise<MeetingSnapshot> {
  const userIds = usersNamedIn(command, meetingId).filter(isStorable);
  return changeVersion(app, meetingId, userIds, async (meeting) => {
    const decision = decideMeeting(meeting, command, meeting.readAt);
    if (decision.outcome === 'refused') throw toMeetingError(decision);
    if (decision.outcome === 'unchanged') return meeting;
    const events = await app.meetings.update(meeting, decision, passwordHash);
    if (!events) return null;
    const changed = { ...decision.meeting, readAt: meeting.readAt };
    // Being in a meeting is part of being seen.
    app.presence.announce(joinedOrLeft(meeting, decision.changed));
    await announceMeeting(app, changed, events);
    return changed;
  });
}

/** Those who came into the room or left it. */
const joinedOrLeft = (before: Meeting, changed: readonly MeetingParticipant[]): string[] =>
  changed
    .filter(
      (p) =>
        (p.state === 'JOINED') !== (findMeetingParticipant(before, p.userId)?.state === 'JOINED'),
    )
    .map(({ userId }) => userId);

/**
 * Reads a meeting with these users' places and does something that is written only if it still has that
 * version: again and again until `attempt` returns something, because somebody was faster otherwise.
 */
export function changeVersion<T>(
  app: App,
  meetingId: string,
  userIds: readonly string[],
  attempt: (meeting: MeetingSnapshot) => Promise<T | null>,
): Promise<T> {
  // Within this node what is done to one meeting queues, so that only nodes compete for its version.
  return app.runExclusive(`meeting ${meetingId}`, async () => {
    for (let tries = 0; tries < app.limits.MEETING_DECISIONS; tries += 1) {
      if (tries > 1) await later(Math.random() * RETRY_WITHIN_MS);
      const meeting = isStorable(meetingId) ? await app.meetings.read(meetingId, userIds) : null;
      if (!meeting) throw new NotFoundError('meeting');
      const result = await attempt(meeting);
      if (result !== null) return result;
    }
    throw unavailable();
  });
}

/**
 * Tells everybody of a change that is written, and waits a moment until the news are on their way: who
 * hears the answer to the command may go on at another node. What the bus loses, the nodes read later.
 */
export async function announceMeeting(
  app: App,
  meeting: MeetingSnapshot,
  events: readonly StreamRow[],
): Promise<void> {
  app.membership.meetings.note(meeting);
  // First the meeting, once, then what is told of it: whoever hears that knows already how it is.
  const publications = [app.bus.publish('meeting', meeting.id, meeting), ...publish(app, events)];
  await waitBriefly(app, publications);
}

/** Tells what is written in streams, and waits a moment until it is on its way. */
export const announceEvents = (app: App, events: readonly StreamRow[]): Promise<void> =>
  waitBriefly(app, publish(app, events));

const publish = (app: App, events: readonly StreamRow[]): Promise<void>[] =>
  events.map((event) => app.bus.publish('stream', event.stream, event));

async function waitBriefly(app: App, publications: Promise<void>[]): Promise<void> {
  await Promise.race([
    Promise.all(publications),
    later(app.limits.ANNOUNCE_MS, null, { ref: false }),
  ]);
}

/** The users whose places a command is about. */
function usersNamedIn(command: MeetingCommand, meetingId: string): string[] {
  const prefix = `${meetingId}:`;
  const ids = [
    ...('participantId' in command ? [command.participantId] : []),
    ...('participantIds' in command ? (command.participantIds ?? []) : []),
  ];
  const actor = actorOf(command);
  return [
    ...(actor === null ? [] : [actor]),
    ...ids.flatMap((id) => (id?.startsWith(prefix) ? [id.slice(prefix.length)] : [])),
  ];
}

/** The typed error for what the lifecycle refuses. */
export function toMeetingError({ code, message, what }: MeetingRefusal): Refusal {
  switch (code) {
    case 'NOT_FOUND':
      return new NotFoundError(what ?? 'meeting');
    case 'NOT_ALLOWED':
    case 'WRONG_PASSWORD':
      return new NotAllowedError(code, message);
    case 'NOT_PARTICIPANT':
    case 'ANSWERED_ELSEWHERE':
    case 'MEETING_ENDED':
    case 'MEETING_FULL':
    case 'MEETING_LOCKED':
    case 'SCREEN_SHARE_TAKEN':
      return new MeetingStateError(code, message);
    default:
      return code satisfies never;
  }
}
