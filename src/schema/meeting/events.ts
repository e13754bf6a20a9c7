import type { MeetingEventKind } from '../../lifecycle/meeting/state.js';
import {
  type DeliveredMeetingEvent,
  type MessageEvent,
  meetingEvents,
  type ParticipantEvent,
  type ReactionEvent,
} from '../../resolvers/meeting/events.js';
import { UserRef } from '../account/users.js';
import { builder } from '../builder.js';
import { MeetingRef } from './meeting.js';
import { MeetingMessageRef } from './message.js';
import { MeetingParticipantRef, participantOfMeeting } from './participant.js';

const MeetingEventRef = builder.interfaceRef<DeliveredMeetingEvent>('MeetingEvent').implement({
  description: 'Something that happened in a meeting. `meeting.version` orders changes.',
  fields: (t) => ({
    cursor: t.expose('cursor', { type: 'Cursor' }),
    at: t.expose('at', { type: 'DateTime' }),
    actor: t.field({
      type: UserRef,
      nullable: true,
      description: 'Who made it so; null for what time did.',
      resolve: ({ actorId }, _args, { loaders }) => (actorId ? loaders.user.load(actorId) : null),
    }),
    meeting: t.field({
      type: MeetingRef,
      description:
        'The meeting at this event or, when an older event is replayed, later: `meeting.version` tells. As the viewer may see it: nothing of the room for who is not in it any more.',
      resolve: ({ meeting }) => meeting,
    }),
  }),
  resolveType: ({ kind }) => kind,
});

/** An event about somebody's place. */
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

eventOfParticipant('ParticipantJoined', 'Somebody came into the room.');
eventOfParticipant(
  'ParticipantLeft',
  'Somebody went, was lost or was put out, or waits no longer. About the viewer it is the last event: the subscription completes.',
);
eventOfParticipant(
  'ParticipantChanged',
  'Role, media, hand, permission, device or waiting-room state changed.',
);
eventOfMeeting(
  'MeetingChanged',
  'What the meeting is has changed: title, settings, lock, layout, spotlight, who leads it. Also what a subscription without a cursor begins with: the meeting with everybody.',
);
eventOfMeeting('MeetingEnded', 'The meeting is over or was cancelled. The subscription completes.');

builder.objectRef<ReactionEvent>('ParticipantReacted').implement({
  description: 'Somebody reacted. Nothing is kept of it but this event.',
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
  description: 'Somebody wrote to all, or to the viewer, or is the viewer.',
  interfaces: [MeetingEventRef],
  fields: (t) => ({ message: t.field({ type: MeetingMessageRef, resolve: (e) => e.message }) }),
});

builder.subscriptionField('meetingEvents', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingEventRef,
    description:
      'What happens in a meeting, for those in it, until they leave it or are removed. Someone in the waiting room gets only what concerns their own place. Without `after` it begins with the meeting as it is (MeetingChanged); with it, with what was missed, or ends with CURSOR_EXPIRED.',
    args: { meetingId: t.arg.id({ required: true }), after: t.arg({ type: 'Cursor' }) },
    subscribe: (_root, args, ctx) => meetingEvents(args, ctx),
    resolve: (delivered) => delivered,
  }),
);
