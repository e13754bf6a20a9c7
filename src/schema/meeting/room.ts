import {
  admitParticipants,
  allowScreenShare,
  answerRemoteControl,
  liftBan,
  muteParticipants,
  raiseHand,
  removeParticipant,
  requestRemoteControl,
  requestUnmute,
  setMyMedia,
  setParticipantRole,
  spotlightParticipant,
} from '../../resolvers/meeting/room.js';
import { builder } from '../builder.js';
import { MeetingResult } from './meeting.js';
import { MeetingRoleEnum } from './participant.js';

const AdmitParticipantsInput = builder.inputType('AdmitParticipantsInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    participantIds: t.idList({
      description:
        '1–100 waiting participants: all of them join, or none (MEETING_FULL). Default: as many waiting participants as there are seats.',
    }),
  }),
});

const SetParticipantRoleInput = builder.inputType('SetParticipantRoleInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    participantId: t.id({ required: true }),
    role: t.field({ type: MeetingRoleEnum, required: true }),
  }),
});

const MuteParticipantsInput = builder.inputType('MuteParticipantsInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    participantIds: t.idList({
      description: '1–100 participants in the room. Default: everyone but hosts and co-hosts.',
    }),
  }),
});

const RequestUnmuteInput = builder.inputType('RequestUnmuteInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    participantId: t.id({ required: true }),
  }),
});

const RemoveParticipantInput = builder.inputType('RemoveParticipantInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    participantId: t.id({ required: true }),
  }),
});

const LiftBanInput = builder.inputType('LiftBanInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    participantId: t.id({ required: true, description: 'ID of one of the `removedParticipants`.' }),
  }),
});

const RaiseHandInput = builder.inputType('RaiseHandInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    raised: t.boolean({ required: true }),
  }),
});

const SetMyMediaInput = builder.inputType('SetMyMediaInput', {
  description: 'Omitted fields stay as they are. All changes happen, or none.',
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    audio: t.boolean({
      description: 'True is refused with NOT_ALLOWED while `mayUnmute` is false.',
    }),
    video: t.boolean({ description: 'True is refused in a meeting of type AUDIO.' }),
    screen: t.boolean({
      description:
        'True is refused with SCREEN_SHARE_TAKEN while another participant shares their screen (hosts and co-hosts replace it), and with NOT_ALLOWED while `mayShareScreen` is false.',
    }),
  }),
});

const AllowScreenShareInput = builder.inputType('AllowScreenShareInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    participantId: t.id({ required: true }),
    allowed: t.boolean({
      required: true,
      description: 'Overrides `screenShareForAll` for this participant.',
    }),
  }),
});

const SpotlightParticipantInput = builder.inputType('SpotlightParticipantInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    participantId: t.id({ description: 'Null or omitted: no spotlight.' }),
  }),
});

const RequestRemoteControlInput = builder.inputType('RequestRemoteControlInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    requested: t.boolean({
      defaultValue: true,
      description: 'False withdraws the request or returns control.',
    }),
  }),
});

const AnswerRemoteControlInput = builder.inputType('AnswerRemoteControlInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    participantId: t.id({ required: true }),
    granted: t.boolean({
      required: true,
      description: 'False refuses the request or revokes control.',
    }),
  }),
});

builder.mutationField('admitParticipants', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description: 'A host or co-host admits waiting participants. Not while the meeting is locked.',
    args: { input: t.arg({ type: AdmitParticipantsInput, required: true }) },
    resolve: (_root, args, ctx) => admitParticipants(args, ctx),
  }),
);

builder.mutationField('setParticipantRole', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'A host changes the role of a participant in the room, or gives up their own while there is another host.',
    args: { input: t.arg({ type: SetParticipantRoleInput, required: true }) },
    resolve: (_root, args, ctx) => setParticipantRole(args, ctx),
  }),
);

builder.mutationField('muteParticipants', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description: 'A host or co-host mutes participants. Only participants themselves can unmute.',
    args: { input: t.arg({ type: MuteParticipantsInput, required: true }) },
    resolve: (_root, args, ctx) => muteParticipants(args, ctx),
  }),
);

builder.mutationField('requestUnmute', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'A host or co-host asks a participant to unmute, which permits it once and lowers their hand.',
    args: { input: t.arg({ type: RequestUnmuteInput, required: true }) },
    resolve: (_root, args, ctx) => requestUnmute(args, ctx),
  }),
);

builder.mutationField('removeParticipant', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'A host removes a participant. Their subscription delivers the removal as its last event. They cannot join again until a host lifts the ban.',
    args: { input: t.arg({ type: RemoveParticipantInput, required: true }) },
    resolve: (_root, args, ctx) => removeParticipant(args, ctx),
  }),
);

builder.mutationField('liftBan', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description: 'A host lifts the ban of a removed participant, who can then join again.',
    args: { input: t.arg({ type: LiftBanInput, required: true }) },
    resolve: (_root, args, ctx) => liftBan(args, ctx),
  }),
);

builder.mutationField('raiseHand', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description: 'Raises or lowers the viewer’s hand. `handRaisedAt` orders the raised hands.',
    args: { input: t.arg({ type: RaiseHandInput, required: true }) },
    resolve: (_root, args, ctx) => raiseHand(args, ctx),
  }),
);

builder.mutationField('setMyMedia', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'Reports the media that this device sends to the other participants, and starts or stops the one screen share.',
    args: { input: t.arg({ type: SetMyMediaInput, required: true }) },
    resolve: (_root, args, ctx) => setMyMedia(args, ctx),
  }),
);

builder.mutationField('allowScreenShare', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'A host or co-host allows a participant in the room to share their screen, or forbids it, which also stops it.',
    args: { input: t.arg({ type: AllowScreenShareInput, required: true }) },
    resolve: (_root, args, ctx) => allowScreenShare(args, ctx),
  }),
);

builder.mutationField('spotlightParticipant', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description: 'A host or co-host shows a participant in the room large to everyone.',
    args: { input: t.arg({ type: SpotlightParticipantInput, required: true }) },
    resolve: (_root, args, ctx) => spotlightParticipant(args, ctx),
  }),
);

builder.mutationField('requestRemoteControl', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'Requests control of the shared screen for this device. `me.remoteControl` shows the state of the request.',
    args: { input: t.arg({ type: RequestRemoteControlInput, required: true }) },
    resolve: (_root, args, ctx) => requestRemoteControl(args, ctx),
  }),
);

builder.mutationField('answerRemoteControl', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'The participant who shares the screen, a host or a co-host grants a request for remote control, or revokes it at once.',
    args: { input: t.arg({ type: AnswerRemoteControlInput, required: true }) },
    resolve: (_root, args, ctx) => answerRemoteControl(args, ctx),
  }),
);
