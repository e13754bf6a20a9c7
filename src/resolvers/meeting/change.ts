import { setTimeout as later } from 'node:timers/promises';
import type { App, RecentMeeting } from '../../app.js';
import { isAlwaysRead, type MeetingSnapshot } from '../../db/meeting/store.js';
import { isStorable } from '../../db/storable.js';
import type { StreamRow } from '../../db/streams.js';
import {
  MeetingStateError,
  NotAllowedError,
  NotFoundError,
  type Refusal,
  unavailable,
} from '../../errors.js';
import { actorOf, type MeetingCommand } from '../../lifecycle/meeting/command.js';
import { decideMeeting, type MeetingChange } from '../../lifecycle/meeting/decide.js';
import type { MeetingRefusal } from '../../lifecycle/meeting/refusal.js';
import {
  findMeetingParticipant,
  type Meeting,
  type MeetingParticipant,
} from '../../lifecycle/meeting/state.js';
import { type DatabaseTime, databaseTime } from '../../realtime/recent.js';

/** A command that lost twice against another node waits a random time up to this before it tries again. */
const RETRY_WITHIN_MS = 15;

/**
 * Runs a command on a meeting: takes the remembered meeting or reads it, decides, and writes the decision. If a
 * concurrent command was faster, or nothing would be written about a remembered meeting, it reads and decides again. Returns the resulting meeting. `passwordHash` belongs to the password that
 * the command sets.
 */
export function changeMeeting(
  app: App,
  meetingId: string,
  command: MeetingCommand,
  passwordHash: string | null = null,
): Promise<MeetingSnapshot> {
  const userIds = usersNamedIn(command, meetingId).filter(isStorable);
  return exclusively(app, meetingId, async () => {
    const recent = app.recentMeetings.take(meetingId, userIds);
    const changed = recent && (await changeRecentMeeting(app, recent, command, passwordHash));
    if (changed) return changed;
    return attemptVersions(app, meetingId, userIds, async (meeting) => {
      const clock = databaseTime(meeting.readAt);
      const decision = decideMeeting(meeting, command, meeting.readAt);
      if (decision.outcome === 'refused') throw toMeetingError(decision);
      if (decision.outcome === 'unchanged') return meeting;
      return writeChange(app, meeting, decision, passwordHash, clock, null);
    });
  });
}

/**
 * Decides on the meeting as this node wrote it last, which saves a read. Null: the meeting must be read, because it has
 * changed since, or because nothing would be written that checks it.
 */
async function changeRecentMeeting(
  app: App,
  { snapshot, change, clock }: RecentMeeting,
  command: MeetingCommand,
  passwordHash: string | null,
): Promise<MeetingSnapshot | null> {
  const decision = decideMeeting(snapshot, command, snapshot.readAt);
  if (decision.outcome !== 'changed') return null;
  return writeChange(app, snapshot, decision, passwordHash, clock, change);
}

/** Writes and announces a decision. Null: the meeting has changed, or a remembered meeting is not the stored one. */
async function writeChange(
  app: App,
  before: MeetingSnapshot,
  decision: MeetingChange,
  passwordHash: string | null,
  clock: DatabaseTime,
  rememberedChangeId: string | null,
): Promise<MeetingSnapshot | null> {
  const changeId = crypto.randomUUID();
  const events = await app.meetings.update(
    before,
    decision,
    passwordHash,
    changeId,
    rememberedChangeId,
  );
  if (!events) return null;
  const changed = { ...decision.meeting, readAt: before.readAt };
  // Absent participants would add up while many users come and go.
  const participants = changed.participants.filter(isAlwaysRead);
  app.recentMeetings.note({ ...changed, participants }, changeId, clock);
  // The presence IN_CALL depends on it.
  app.presence.announce(joinedOrLeft(before, decision.changed));
  await announceMeeting(app, changed, events);
  return changed;
}

/** The users who joined the room or left it. */
const joinedOrLeft = (before: Meeting, changed: readonly MeetingParticipant[]): string[] =>
  changed
    .filter(
      (p) =>
        (p.state === 'JOINED') !== (findMeetingParticipant(before, p.userId)?.state === 'JOINED'),
    )
    .map(({ userId }) => userId);

/**
 * Reads a meeting with the participants of these users and calls `attempt`, which writes only if the version is
 * still the same. Repeats both while `attempt` returns null, because a concurrent change was faster.
 */
export function changeVersion<T>(
  app: App,
  meetingId: string,
  userIds: readonly string[],
  attempt: (meeting: MeetingSnapshot) => Promise<T | null>,
): Promise<T> {
  return exclusively(app, meetingId, () => attemptVersions(app, meetingId, userIds, attempt));
}

/** Changes of one meeting queue within this node, so that only nodes compete for its version. */
const exclusively = <T>(app: App, meetingId: string, task: () => Promise<T>): Promise<T> =>
  app.runExclusive(`meeting ${meetingId}`, task);

async function attemptVersions<T>(
  app: App,
  meetingId: string,
  userIds: readonly string[],
  attempt: (meeting: MeetingSnapshot) => Promise<T | null>,
): Promise<T> {
  for (let tries = 0; tries < app.limits.MEETING_DECISIONS; tries += 1) {
    if (tries > 1) await later(Math.random() * RETRY_WITHIN_MS);
    const meeting = isStorable(meetingId) ? await app.meetings.read(meetingId, userIds) : null;
    if (!meeting) throw new NotFoundError('meeting');
    const result = await attempt(meeting);
    if (result !== null) return result;
  }
  throw unavailable();
}

/**
 * Announces a committed change, and waits briefly until the messages are on their way: a client that receives the
 * answer may continue on another node. Nodes read later what the bus loses.
 */
async function announceMeeting(
  app: App,
  meeting: MeetingSnapshot,
  events: readonly StreamRow[],
): Promise<void> {
  app.membership.meetings.note(meeting);
  // The meeting comes first, once, so that receivers of its events already have the current state.
  app.outbox.wake();
  const publications = [app.bus.publish('meeting', meeting.id, meeting), ...publish(app, events)];
  await waitBriefly(app, publications);
}

/** Announces committed stream events, and waits briefly for the publications. */
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

/** The users whose participants a command needs. */
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

/** The typed error for a refusal of the lifecycle. */
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
