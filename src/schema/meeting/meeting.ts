import type { MeetingSnapshot } from '../../db/meeting/store.js';
import { availableMeetingActions } from '../../lifecycle/meeting/actions.js';
import {
  findMeetingParticipant,
  MEETING_ACTIONS,
  MEETING_LAYOUTS,
  type MEETING_STATUSES,
  type MeetingSettings,
} from '../../lifecycle/meeting/state.js';
import {
  visibleParticipantCount,
  visibleParticipants,
  visibleRemovedParticipants,
  visibleScreenNo,
  visibleSpotlight,
} from '../../lifecycle/meeting/visibility.js';
import { messagesOf } from '../../resolvers/meeting/chat.js';
import { UserRef } from '../account/users.js';
import { builder } from '../builder.js';
import { CallTypeEnum } from '../call/call.js';
import { pageArgs, pageComplexity } from '../page-args.js';
import { MeetingMessageConnectionRef } from './message.js';
import { MeetingParticipantRef, participantOfMeeting } from './participant.js';

export const MeetingStatusEnum = builder.enumType('MeetingStatus', {
  values: {
    SCHEDULED: { description: 'It has not begun: it does when a host joins.' },
    ACTIVE: { description: 'It has begun.' },
    ENDED: { description: 'A host ended it, or everybody was gone for the grace time.' },
    CANCELLED: { description: 'A host cancelled it before it began.' },
  } satisfies Record<(typeof MEETING_STATUSES)[number], { description: string }>,
});

export const MeetingLayoutEnum = builder.enumType('MeetingLayout', { values: MEETING_LAYOUTS });
const MeetingActionEnum = builder.enumType('MeetingAction', {
  description:
    'What one may do: JOIN is joinMeeting, UNMUTE, SET_VIDEO and SHARE_SCREEN are parts of setMyMedia, CLEAR_ANNOTATIONS is one of sendAnnotation, the others are named as their operation.',
  values: MEETING_ACTIONS,
});
const MeetingSettingsRef = builder.objectRef<MeetingSettings>('MeetingSettings').implement({
  description: 'What hosts set for all.',
  fields: (t) => ({
    recording: t.exposeBoolean('recording', {
      description: 'Clients show that the meeting is recorded; the server records nothing.',
    }),
    transcription: t.exposeBoolean('transcription', {
      description: 'Clients show that it is transcribed; the server transcribes nothing.',
    }),
    passwordRequired: t.exposeBoolean('passwordRequired', {
      description: 'Whoever is no host has to know the password.',
    }),
    waitingRoom: t.exposeBoolean('waitingRoom', {
      description: 'Everybody but hosts and co-hosts waits to be let in.',
    }),
    muteOnEntry: t.exposeBoolean('muteOnEntry', {
      description: 'Everybody but hosts and co-hosts comes in muted.',
    }),
    screenShareForAll: t.exposeBoolean('screenShareForAll', {
      description: 'False: participants share their screen only after a host allows it.',
    }),
    chat: t.exposeBoolean('chat', { description: 'Whether messages can be sent.' }),
    selfUnmute: t.exposeBoolean('selfUnmute', {
      description: 'False: who is muted speaks again only after a host asks them to.',
    }),
  }),
});

/** A meeting as the viewer may see it. */
export const MeetingRef = builder.objectRef<MeetingSnapshot>('Meeting');
MeetingRef.implement({
  description:
    'A meeting of many, found by its code. Whoever may know of it sees what it is about; who is there, only those in the room see.',
  fields: (t) => ({
    id: t.exposeID('id'),
    code: t.exposeString('code', {
      description:
        'To tell or type: three groups of three letters, `ABC-DEF-GHJ`, without those that are mistaken for each other. Whoever has it may find the meeting.',
    }),
    joinUrl: t.string({
      description: 'Opens the demo page at this meeting.',
      resolve: ({ code }, _args, { app }) => `${app.publicUrl}/?meeting=${code}`,
    }),
    title: t.exposeString('title'),
    description: t.exposeString('description', { nullable: true }),
    type: t.expose('type', {
      type: CallTypeEnum,
      description: 'AUDIO: without cameras, and for more at once.',
    }),
    status: t.expose('status', { type: MeetingStatusEnum }),
    host: t.field({
      type: UserRef,
      description:
        'Who leads it: of several hosts one who is there. Passed on when the last host goes.',
      resolve: ({ hostId }, _args, { loaders }) => loaders.user.load(hostId),
    }),
    isPublic: t.exposeBoolean('isPublic', {
      description: 'Everybody finds it in `meetings`, and joins it by its id.',
    }),
    isLocked: t.exposeBoolean('isLocked', { description: 'Nobody comes in but hosts.' }),
    layout: t.expose('layout', { type: MeetingLayoutEnum, description: 'What hosts set for all.' }),
    maxParticipants: t.exposeInt('maxParticipants', {
      description: 'Seats: at most 50 with AUDIO, 16 with VIDEO.',
    }),
    settings: t.field({ type: MeetingSettingsRef, resolve: ({ settings }) => settings }),
    startsAt: t.expose('startsAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it is planned for; a host may begin it earlier.',
    }),
    plannedDuration: t.exposeInt('plannedDuration', {
      nullable: true,
      description: 'Minutes planned. Nothing ends when they are over.',
    }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a host first joined.',
    }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    participantCount: t.int({
      description: 'How many are in the room; 0 for those who may not see it.',
      resolve: (meeting, _args, { viewer }) =>
        viewer ? visibleParticipantCount(meeting, viewer.userId) : 0,
    }),
    participants: t.field({
      type: [MeetingParticipantRef],
      description:
        'Those in the room and, for hosts and co-hosts, those who wait to be let in, first come first. Empty for those who are not in the room.',
      resolve: (meeting, _args, { viewer }) =>
        (viewer ? visibleParticipants(meeting, viewer.userId) : []).map((p) =>
          participantOfMeeting(meeting, p),
        ),
    }),
    removedParticipants: t.field({
      type: [MeetingParticipantRef],
      description:
        'Those who were removed and cannot come again until a host lifts it. Empty for all but hosts.',
      resolve: (meeting, _args, { viewer }) =>
        (viewer ? visibleRemovedParticipants(meeting, viewer.userId) : []).map((p) =>
          participantOfMeeting(meeting, p),
        ),
    }),
    me: t.field({
      type: MeetingParticipantRef,
      nullable: true,
      description: "The viewer's own place in it; null: they never came.",
      resolve: (meeting, _args, { viewer }) => {
        const me = viewer && findMeetingParticipant(meeting, viewer.userId);
        return me ? participantOfMeeting(meeting, me) : null;
      },
    }),
    spotlight: t.field({
      type: MeetingParticipantRef,
      nullable: true,
      description: 'Who is shown to everybody; null: nobody in particular.',
      resolve: (meeting, _args, { viewer }) => {
        const spotlighted = viewer && visibleSpotlight(meeting, viewer.userId);
        return spotlighted ? participantOfMeeting(meeting, spotlighted) : null;
      },
    }),
    screenNo: t.int({
      description:
        'Which screen is shared: rises with each that begins. What is drawn belongs to one of them. 0 for those who may not see the room.',
      resolve: (meeting, _args, { viewer }) =>
        viewer ? visibleScreenNo(meeting, viewer.userId) : 0,
    }),
    messages: t.withAuth({ signedIn: true }).field({
      type: MeetingMessageConnectionRef,
      description:
        'What was said to everybody, and privately to or by the viewer, oldest first: `last: 50` for the newest; 20 unless asked, at most 100. For those in the room and, once the meeting is over, for those who were in it; empty for others.',
      args: pageArgs(t),
      complexity: pageComplexity,
      resolve: (meeting, args, ctx) => messagesOf(meeting, args, ctx),
    }),
    availableActions: t.field({
      type: [MeetingActionEnum],
      description:
        'What the viewer may do now, with this device: what a client shows buttons for. Whether there is somebody to do it to, `participants` tells; a password is asked for when joining.',
      resolve: (meeting, _args, { viewer }) =>
        viewer ? availableMeetingActions(meeting, viewer, meeting.readAt) : [],
    }),
    version: t.exposeInt('version', {
      description:
        'Rises by one with every change: of two copies of a meeting, the higher is the newer.',
    }),
  }),
});
