import type { MeetingSnapshot } from '../../db/meeting/store.js';
import {
  InvalidInputError,
  MeetingStateError,
  NotAllowedError,
  NotFoundError,
} from '../../errors.js';
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
import { existingUser, UserRef } from '../account/users.js';
import { builder, forEveryViewer } from '../builder.js';
import { CallTypeEnum } from '../call/call.js';
import { pageArgs, pageComplexity } from '../connection.js';
import { MeetingMessageConnectionRef } from './chat.js';
import { MeetingParticipantRef, participantOfMeeting } from './participant.js';

export const MeetingStatusEnum = builder.enumType('MeetingStatus', {
  values: {
    SCHEDULED: { description: 'The meeting has not started. It starts when a host joins.' },
    ACTIVE: { description: 'The meeting has started.' },
    ENDED: { description: 'A host ended it, or it was empty for the grace period.' },
    CANCELLED: { description: 'A host cancelled it before it started.' },
  } satisfies Record<(typeof MEETING_STATUSES)[number], { description: string }>,
});

export const MeetingLayoutEnum = builder.enumType('MeetingLayout', { values: MEETING_LAYOUTS });
const MeetingActionEnum = builder.enumType('MeetingAction', {
  description:
    'An action in a meeting. JOIN: joinMeeting. UNMUTE, SET_VIDEO, SHARE_SCREEN: setMyMedia. CLEAR_ANNOTATIONS: sendAnnotation. The others have the name of their operation.',
  values: MEETING_ACTIONS,
});
const MeetingSettingsRef = builder.objectRef<MeetingSettings>('MeetingSettings').implement({
  description: 'Settings of a meeting. Hosts set them for everyone.',
  fields: (t) => ({
    recording: t.exposeBoolean('recording', {
      description: 'Clients show that the meeting is recorded. The server records nothing.',
    }),
    transcription: t.exposeBoolean('transcription', {
      description: 'Clients show that the meeting is transcribed. The server transcribes nothing.',
    }),
    passwordRequired: t.exposeBoolean('passwordRequired', {
      description: 'Users other than hosts need the password to join.',
    }),
    waitingRoom: t.exposeBoolean('waitingRoom', {
      description: 'Users other than hosts and co-hosts wait to be admitted.',
    }),
    muteOnEntry: t.exposeBoolean('muteOnEntry', {
      description: 'Participants other than hosts and co-hosts join muted.',
    }),
    screenShareForAll: t.exposeBoolean('screenShareForAll', {
      description:
        'False: participants need permission from a host or co-host to share their screen.',
    }),
    chat: t.exposeBoolean('chat', { description: 'Whether messages can be sent.' }),
    selfUnmute: t.exposeBoolean('selfUnmute', {
      description:
        'False: muted participants can unmute only after a host or co-host asks them to.',
    }),
  }),
});

export const MeetingSettingsInput = builder.inputType('MeetingSettingsInput', {
  description:
    'Omitted fields stay as they are. Defaults in a new meeting: false, except true for screenShareForAll, chat and selfUnmute.',
  fields: (t) => ({
    recording: t.boolean(),
    transcription: t.boolean(),
    password: t.string({
      description:
        '4–64 characters; an empty string removes the password. A new password applies to users who join from now on.',
    }),
    waitingRoom: t.boolean(),
    muteOnEntry: t.boolean(),
    screenShareForAll: t.boolean(),
    chat: t.boolean(),
    selfUnmute: t.boolean(),
  }),
});

/** Identifies a meeting. */
export const MeetingKeyInput = builder.inputType('MeetingKeyInput', {
  isOneOf: true,
  fields: (t) => ({
    id: t.id({
      description:
        'Valid for the host, for past participants and invited users, and for public meetings.',
    }),
    code: t.string({
      description:
        'The code as typed: case and missing dashes do not matter. Too many wrong codes: the error RATE_LIMITED.',
    }),
  }),
});

export const MeetingRef = builder.objectRef<MeetingSnapshot>('Meeting');
MeetingRef.implement({
  description:
    'A meeting that users find by its code. Only participants in the room see who is there.',
  fields: (t) => ({
    id: t.exposeID('id'),
    code: t.exposeString('code', {
      description:
        'Three groups of three letters, `ABC-DEF-GHJ`, without letters that are easily confused. A user who has the code can find the meeting.',
    }),
    joinUrl: t.string({
      description: 'URL of the demo page for this meeting.',
      ...forEveryViewer,
      resolve: ({ code }, _args, { app }) => `${app.publicUrl}/?meeting=${code}`,
    }),
    title: t.exposeString('title'),
    description: t.exposeString('description', { nullable: true }),
    type: t.expose('type', {
      type: CallTypeEnum,
      description: 'AUDIO: no cameras, more seats.',
    }),
    status: t.expose('status', { type: MeetingStatusEnum }),
    host: t.field({
      type: UserRef,
      description:
        'The host; of several hosts, one who is in the room. When the last host leaves, a successor takes over.',
      ...forEveryViewer,
      resolve: ({ hostId }, _args, ctx, info) => existingUser(hostId, ctx, info),
    }),
    isPublic: t.exposeBoolean('isPublic', {
      description: 'Every user finds the meeting in `meetings` and can join it by its ID.',
    }),
    isLocked: t.exposeBoolean('isLocked', { description: 'Only hosts can join.' }),
    layout: t.expose('layout', {
      type: MeetingLayoutEnum,
      description: 'The layout that hosts set for everyone.',
    }),
    maxParticipants: t.exposeInt('maxParticipants', {
      description: 'Number of seats: at most 50 for AUDIO, 16 for VIDEO.',
    }),
    settings: t.field({ type: MeetingSettingsRef, resolve: ({ settings }) => settings }),
    startsAt: t.expose('startsAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Planned start. A host can start it earlier.',
    }),
    plannedDuration: t.exposeInt('plannedDuration', {
      nullable: true,
      description: 'Planned duration in minutes. The meeting does not end when they are over.',
    }),
    startedAt: t.expose('startedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a host first joined.',
    }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    participantCount: t.int({
      description: 'Number of participants in the room. 0 for viewers who may not see it.',
      resolve: (meeting, _args, { viewer }) =>
        viewer ? visibleParticipantCount(meeting, viewer.userId) : 0,
    }),
    participants: t.field({
      type: [MeetingParticipantRef],
      description:
        'Participants in the room and, for hosts and co-hosts, waiting participants, in the order of arrival. Empty for viewers who are not in the room.',
      resolve: (meeting, _args, { viewer }) =>
        (viewer ? visibleParticipants(meeting, viewer.userId) : []).map((p) =>
          participantOfMeeting(meeting, p),
        ),
    }),
    removedParticipants: t.field({
      type: [MeetingParticipantRef],
      description:
        'Removed participants, who cannot join until a host lifts the ban. Empty for viewers who are not hosts.',
      resolve: (meeting, _args, { viewer }) =>
        (viewer ? visibleRemovedParticipants(meeting, viewer.userId) : []).map((p) =>
          participantOfMeeting(meeting, p),
        ),
    }),
    me: t.field({
      type: MeetingParticipantRef,
      nullable: true,
      description: "The viewer's own participation; null if they never joined.",
      resolve: (meeting, _args, { viewer }) => {
        const me = viewer && findMeetingParticipant(meeting, viewer.userId);
        return me ? participantOfMeeting(meeting, me) : null;
      },
    }),
    spotlight: t.field({
      type: MeetingParticipantRef,
      nullable: true,
      description: 'The participant that everyone sees large, if any.',
      resolve: (meeting, _args, { viewer }) => {
        const spotlighted = viewer && visibleSpotlight(meeting, viewer.userId);
        return spotlighted ? participantOfMeeting(meeting, spotlighted) : null;
      },
    }),
    screenNo: t.int({
      description:
        'Number of the shared screen. It increases with each screen share; annotations belong to one number. 0 for viewers who may not see the room.',
      resolve: (meeting, _args, { viewer }) =>
        viewer ? visibleScreenNo(meeting, viewer.userId) : 0,
    }),
    messages: t.withAuth({ signedIn: true }).field({
      type: MeetingMessageConnectionRef,
      description:
        'Messages to everyone, and private messages to or from the viewer, oldest first. `last: 50` returns the newest. 20 by default, at most 100. For participants in the room and, after the meeting, for past participants; empty for other viewers.',
      args: pageArgs(t),
      complexity: pageComplexity,
      resolve: (meeting, args, ctx) => messagesOf(meeting, args, ctx),
    }),
    availableActions: t.field({
      type: [MeetingActionEnum],
      description:
        'Actions available to the viewer on this device now, for example to decide which buttons to show. Some also need a participant to act on (`participants`). The password is checked on joining.',
      resolve: (meeting, _args, { viewer }) =>
        viewer ? availableMeetingActions(meeting, viewer, meeting.readAt) : [],
    }),
    version: t.exposeInt('version', {
      description:
        'Increases by one with every change. Of two copies of a meeting, the one with the higher version is newer.',
    }),
  }),
});

/** The result of most commands on a meeting. */
export const MeetingResult = builder.errorUnion('MeetingResult', {
  description: 'The meeting after the command, or the error that prevented it.',
  types: [MeetingRef, NotFoundError, NotAllowedError, MeetingStateError, InvalidInputError],
  resolveType: () => 'Meeting',
});
