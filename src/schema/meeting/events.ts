import type { MeetingEventKind } from '../../lifecycle/meeting/state.js';
import {
  type DeliveredMeetingEvent,
  type MessageEvent,
  meetingEvents,
  type ParticipantEvent,
  type ReactionEvent,
} from '../../resolvers/meeting/events.js';
import { existingUser, UserRef } from '../account/users.js';
import { builder, forEveryViewer } from '../builder.js';
import { MeetingMessageRef } from './chat.js';
import { MeetingRef } from './meeting.js';
import { MeetingParticipantRef, participantOfMeeting } from './participant.js';

const MeetingEventRef = builder.interfaceRef<DeliveredMeetingEvent>('MeetingEvent').implement({
  description: 'An event of a meeting. `meeting.version` orders changes.',
  fields: (t) => ({
    cursor: t.expose('cursor', { type: 'Cursor' }),
    at: t.expose('at', { type: 'DateTime' }),
    actor: t.field({
      type: UserRef,
      nullable: true,
      description: 'The user who made the change. Null if a timeout caused it.',
      ...forEveryViewer,
      resolve: ({ actorId }, _args, ctx, info) =>
        actorId ? existingUser(actorId, ctx, info) : null,
    }),
    meeting: t.field({
      type: MeetingRef,
      description:
        'The meeting as of this event, or later when an older event is replayed: compare `meeting.version`. It shows only what the viewer may see: nothing of the room to a viewer who is no longer in it.',
      resolve: ({ meeting }) => meeting,
    }),
  }),
  resolveType: ({ kind }) => kind,
});

/** An event about one participant. */
const eventOfParticipant = (kind: MeetingEventKind, description: string) =>
  builder.objectRef<ParticipantEvent>(kind).implement({
    description,
    interfaces: [MeetingEventRef],
    fields: (t) => ({
      participant: t.field({
        type: MeetingParticipantRef,
        resolve: ({ meeting, participant }) => participantOfMeeting(meeting, participant),
      }),
    }),
  });

const eventOfMeeting = (kind: MeetingEventKind, description: string) =>
  builder
    .objectRef<DeliveredMeetingEvent>(kind)
    .implement({ description, interfaces: [MeetingEventRef] });

eventOfParticipant('ParticipantJoined', 'A participant joined the room.');
eventOfParticipant(
  'ParticipantLeft',
  'A participant left, lost their connection, was removed or stopped waiting. If it is about the viewer, it is the last event: the subscription completes.',
);
eventOfParticipant(
  'ParticipantChanged',
  "A participant's role, media, raised hand, permission, device or waiting state changed.",
);
eventOfMeeting(
  'MeetingChanged',
  'The title, settings, lock, layout, spotlight or host changed. A subscription without a cursor begins with this event, with all participants.',
);
eventOfMeeting('MeetingEnded', 'The meeting ended or was cancelled. The subscription completes.');

builder.objectRef<ReactionEvent>('ParticipantReacted').implement({
  description: 'A participant reacted. The reaction is stored only in this event.',
  interfaces: [MeetingEventRef],
  fields: (t) => ({
    participant: t.field({
      type: MeetingParticipantRef,
      resolve: ({ meeting, participant }) => participantOfMeeting(meeting, participant),
    }),
    reaction: t.exposeString('reaction', { description: 'One emoji.' }),
  }),
});

builder.objectRef<MessageEvent>('MeetingMessageSent').implement({
  description: 'A message to everyone, to the viewer or from the viewer.',
  interfaces: [MeetingEventRef],
  fields: (t) => ({ message: t.field({ type: MeetingMessageRef, resolve: (e) => e.message }) }),
});

builder.subscriptionField('meetingEvents', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingEventRef,
    description:
      'Events of a meeting for its participants, until they leave or are removed. A waiting participant receives only events about themselves. Without `after`, it begins with the current meeting (MeetingChanged). With `after`, it begins with the missed events, or ends with CURSOR_EXPIRED.',
    args: { meetingId: t.arg.id({ required: true }), after: t.arg({ type: 'Cursor' }) },
    subscribe: (_root, args, ctx) => meetingEvents(args, ctx),
    resolve: (delivered) => delivered,
  }),
);
