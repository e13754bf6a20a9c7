import { setImmediate } from 'node:timers/promises';
import type { SignedIn } from '../../context.js';
import type { MeetingEventPayload, MeetingSnapshot } from '../../db/meeting/store.js';
import { isStorable } from '../../db/storable.js';
import { meetingStream, readHeads } from '../../db/streams.js';
import { MeetingStateError, NotFoundError } from '../../errors.js';
import { checkPermission, meetingEnded } from '../../lifecycle/meeting/refusal.js';
import {
  findMeetingParticipant,
  findParticipantById,
  isJoinedOrWaiting,
  isMeetingOver,
  type MeetingEventKind,
  type MeetingParticipant,
  participantIdOf,
} from '../../lifecycle/meeting/state.js';
import { maySubscribeToMeeting } from '../../lifecycle/meeting/visibility.js';
import type { StreamMessage } from '../../realtime/bus.js';
import { Last, mapItems, NO_MORE, type Subscription } from '../../realtime/feeds/subscription.js';
import { closeOnOverflow } from '../subscription.js';
import { toMeetingError } from './change.js';
import type { ChatEventPayload, MeetingMessage } from './chat.js';

/** An event of a meeting as it is delivered to a device. */
export interface DeliveredMeetingEvent {
  cursor: string;
  kind: MeetingEventKind;
  at: Date;
  actorId: string | null;
  meeting: MeetingSnapshot;
  participant: MeetingParticipant | null;
  message: MeetingMessage | null;
  reaction: string | null;
}

/** An event about a participant. */
export type ParticipantEvent = DeliveredMeetingEvent & { participant: MeetingParticipant };
/** An event about a chat message. */
export type MessageEvent = DeliveredMeetingEvent & { message: MeetingMessage };
/** An event about a reaction. */
export type ReactionEvent = ParticipantEvent & { reaction: string };

/** The parts of an event that its subscribers on this node share. */
interface Common {
  readonly recipients: ReadonlySet<string>;
  /** The event for clients, so that its JSON is made once, and the users in its meeting. */
  delivered: { readonly event: DeliveredMeetingEvent; readonly users: ReadonlySet<string> } | null;
}

const commons = new WeakMap<StreamMessage, Common>();

function commonOf(message: StreamMessage): Common {
  let common = commons.get(message);
  if (!common) {
    common = { recipients: new Set((message.payload as Payload).hearers), delivered: null };
    commons.set(message, common);
  }
  return common;
}

type Payload = MeetingEventPayload & Pick<ChatEventPayload, 'message' | 'reaction'>;

export async function meetingEvents(
  { meetingId, after }: { meetingId: string; after?: string | null | undefined },
  ctx: SignedIn,
): Promise<Subscription<DeliveredMeetingEvent>> {
  const { app, viewer } = ctx;
  const stream = meetingStream(meetingId);
  const maySubscribe = maySubscribeToMeeting(await requireMeeting(), viewer.userId);
  // A user who was removed may still receive the events up to their removal, and nothing after it.
  const lastSeqToDeliver = maySubscribe ? null : await lastSeq(after ?? null);
  const events = await app.streams.subscribe(
    stream,
    after ?? null,
    closeOnOverflow(ctx),
    currentState,
  );
  return mapItems(events, deliver);

  /** The meeting, if the viewer is a participant of it. */
  async function requireMeeting(): Promise<MeetingSnapshot> {
    const meeting = isStorable(meetingId)
      ? await app.meetings.read(meetingId, [viewer.userId])
      : null;
    if (!meeting || !findMeetingParticipant(meeting, viewer.userId))
      throw new NotFoundError('meeting');
    return meeting;
  }

  /** The last event for a user who is no longer in the meeting. */
  async function lastSeq(cursor: string | null): Promise<number> {
    const last = (await readHeads(app.db, [stream])).get(stream) ?? 0;
    if (cursor === null || app.streams.seqOf(stream, cursor) >= last)
      throw notInMeeting(await requireMeeting());
    return last;
  }

  /** The first event of a subscription without a cursor. */
  async function currentState(seq: number): Promise<StreamMessage[]> {
    const meeting = await requireMeeting();
    if (!maySubscribeToMeeting(meeting, viewer.userId)) throw notInMeeting(meeting);
    const payload: MeetingEventPayload = {
      kind: 'MeetingChanged',
      meetingId,
      version: meeting.version,
      actorId: null,
      participantId: null,
      hearers: [viewer.userId],
    };
    return [{ stream, seq, kind: payload.kind, payload, at: meeting.readAt }];
  }

  type Delivered = DeliveredMeetingEvent | null | Last<DeliveredMeetingEvent>;

  function deliver(message: StreamMessage): Delivered | Promise<Delivered> {
    // Missed events are read without returning to the event loop: this gives everybody else a turn.
    if (message.isStored) return setImmediate().then(() => deliverNow(message));
    return deliverNow(message);
  }

  function deliverNow(message: StreamMessage): Delivered | Promise<Delivered> {
    const event = message.payload as Payload;
    const common = commonOf(message);
    if (!common.recipients.has(viewer.userId)) return isBeyond(message) ? NO_MORE : null;
    const known = app.membership.meetings.known(meetingId, event.version);
    const { delivered } = common;
    if (known && delivered?.event.meeting === known && delivered.users.has(viewer.userId)) {
      return lastOrNot(message, delivered.event);
    }
    return isComplete(known, event)
      ? deliverWith(message, known)
      : meetingSince(event).then((meeting) => deliverWith(message, meeting));
  }

  function deliverWith(message: StreamMessage, meeting: MeetingSnapshot | null): Delivered {
    return meeting ? lastOrNot(message, deliveredOnce(message, meeting)) : NO_MORE;
  }

  function lastOrNot(message: StreamMessage, event: DeliveredMeetingEvent): Delivered {
    return isLast(message, event.meeting) || isBeyond(message) ? new Last(event) : event;
  }

  /** Whether no event after this one may be delivered. */
  function isBeyond({ seq }: StreamMessage): boolean {
    return lastSeqToDeliver !== null && seq >= lastSeqToDeliver;
  }

  /** The event for clients, with a meeting that has all that it needs. Subscribers on this node share it. */
  function deliveredOnce(event: StreamMessage, meeting: MeetingSnapshot): DeliveredMeetingEvent {
    const common = commonOf(event);
    const known = common.delivered?.event;
    if (known?.meeting === meeting) return known;
    const { actorId, participantId, message, reaction } = event.payload as Payload;
    const made = {
      cursor: app.streams.cursor(stream, event.seq),
      kind: event.kind as MeetingEventKind,
      at: event.at,
      actorId,
      meeting,
      participant: participantId ? (findParticipantById(meeting, participantId) ?? null) : null,
      message: message ? { ...message, sentAt: event.at } : null,
      reaction: reaction ?? null,
    };
    common.delivered = { event: made, users: new Set(meeting.participants.map((p) => p.userId)) };
    return made;
  }

  /** [MEET9] Whether the viewer left with this event and has not come back since. */
  function isLast({ payload, at }: StreamMessage, meeting: MeetingSnapshot): boolean {
    const event = payload as Payload;
    if (event.kind === 'MeetingEnded') return true;
    if (event.kind !== 'ParticipantLeft') return false;
    if (event.participantId !== participantIdOf(meetingId, viewer.userId)) return false;
    const me = findMeetingParticipant(meeting, viewer.userId);
    if (me && isJoinedOrWaiting(me)) return false;
    // A later `leftAt` means that the viewer came back after this event, and left once more.
    return !me?.leftAt || me.leftAt <= at;
  }

  /** The meeting at an event or later, with the viewer's participant and the event's participant. */
  async function meetingSince(event: Payload): Promise<MeetingSnapshot | null> {
    const meeting = await app.membership.meetings.getSince(meetingId, event.version);
    return isComplete(meeting, event) ? meeting : app.meetings.read(meetingId, neededBy(event));
  }

  /** The users without whose participants the event cannot be delivered. */
  function neededBy({ participantId }: Payload): string[] {
    const { userId } = viewer;
    return participantId ? [userId, participantId.slice(meetingId.length + 1)] : [userId];
  }

  function isComplete(meeting: MeetingSnapshot | null, event: Payload): meeting is MeetingSnapshot {
    return meeting !== null && neededBy(event).every((id) => findMeetingParticipant(meeting, id));
  }

  function notInMeeting(meeting: MeetingSnapshot) {
    if (isMeetingOver(meeting)) return toMeetingError(meetingEnded(meeting));
    const refusal = checkPermission(meeting, viewer, 'sendSignal');
    return refusal
      ? toMeetingError(refusal)
      : new MeetingStateError('NOT_PARTICIPANT', 'You are not in this meeting: join it first.');
  }
}
