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
import { MeetingRoleEnum } from './participant.js';
import { MeetingResult } from './result.js';

const AdmitParticipantsInput = builder.inputType('AdmitParticipantsInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    participantIds: t.idList({
      description:
        '1–100 of those who wait: all of them come in, or (MEETING_FULL) none. Left out: as many of all as there are seats.',
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
      description: '1–100 of those in the room. Left out: everyone but hosts and co-hosts.',
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
    participantId: t.id({ required: true, description: 'One of `removedParticipants`.' }),
  }),
});

const RaiseHandInput = builder.inputType('RaiseHandInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    raised: t.boolean({ required: true }),
  }),
});

const SetMyMediaInput = builder.inputType('SetMyMediaInput', {
  description: 'What is left out stays as it is. All of it happens, or nothing.',
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    audio: t.boolean({
      description: 'True is refused (NOT_ALLOWED) while `mayUnmute` is false.',
    }),
    video: t.boolean({ description: 'True is refused in a meeting of type AUDIO.' }),
    screen: t.boolean({
      description:
        'True is refused while another holds the screen (SCREEN_SHARE_TAKEN; hosts and co-hosts take it over), and while `mayShareScreen` is false (NOT_ALLOWED).',
    }),
  }),
});

const AllowScreenShareInput = builder.inputType('AllowScreenShareInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    participantId: t.id({ required: true }),
    allowed: t.boolean({
      required: true,
      description: 'Holds for this one, whatever `screenShareForAll` says.',
    }),
  }),
});

const SpotlightParticipantInput = builder.inputType('SpotlightParticipantInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    participantId: t.id({ description: 'Null or left out: nobody.' }),
  }),
});

const RequestRemoteControlInput = builder.inputType('RequestRemoteControlInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    requested: t.boolean({ defaultValue: true, description: 'False: withdrawn, or given back.' }),
  }),
});

const AnswerRemoteControlInput = builder.inputType('AnswerRemoteControlInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    participantId: t.id({ required: true }),
    granted: t.boolean({ required: true, description: 'False: refused, or taken back.' }),
  }),
});

builder.mutationField('admitParticipants', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description: 'Hosts and co-hosts let in who waits. Not while the meeting is locked.',
    args: { input: t.arg({ type: AdmitParticipantsInput, required: true }) },
    resolve: (_root, args, ctx) => admitParticipants(args, ctx),
  }),
);

builder.mutationField('setParticipantRole', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'A host gives somebody in the room another role, or lays down their own while there is another host.',
    args: { input: t.arg({ type: SetParticipantRoleInput, required: true }) },
    resolve: (_root, args, ctx) => setParticipantRole(args, ctx),
  }),
);

builder.mutationField('muteParticipants', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description: 'Hosts and co-hosts turn microphones off. Nobody is unmuted from afar.',
    args: { input: t.arg({ type: MuteParticipantsInput, required: true }) },
    resolve: (_root, args, ctx) => muteParticipants(args, ctx),
  }),
);

builder.mutationField('requestUnmute', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'Hosts and co-hosts ask somebody to speak, and by that allow it once. Their hand goes down.',
    args: { input: t.arg({ type: RequestUnmuteInput, required: true }) },
    resolve: (_root, args, ctx) => requestUnmute(args, ctx),
  }),
);

builder.mutationField('removeParticipant', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'A host puts somebody out, who hears that as their last event and cannot come again until a host lifts it.',
    args: { input: t.arg({ type: RemoveParticipantInput, required: true }) },
    resolve: (_root, args, ctx) => removeParticipant(args, ctx),
  }),
);

builder.mutationField('liftBan', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description: 'A host lets somebody come again who was removed.',
    args: { input: t.arg({ type: LiftBanInput, required: true }) },
    resolve: (_root, args, ctx) => liftBan(args, ctx),
  }),
);

builder.mutationField('raiseHand', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description: 'Raises the own hand, or lowers it. `handRaisedAt` orders those that are up.',
    args: { input: t.arg({ type: RaiseHandInput, required: true }) },
    resolve: (_root, args, ctx) => raiseHand(args, ctx),
  }),
);

builder.mutationField('setMyMedia', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'Says what this device sends: for the others to see, and to take and give up the one shared screen.',
    args: { input: t.arg({ type: SetMyMediaInput, required: true }) },
    resolve: (_root, args, ctx) => setMyMedia(args, ctx),
  }),
);

builder.mutationField('allowScreenShare', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'Hosts and co-hosts allow somebody in the room to share their screen, or forbid it, which ends it.',
    args: { input: t.arg({ type: AllowScreenShareInput, required: true }) },
    resolve: (_root, args, ctx) => allowScreenShare(args, ctx),
  }),
);

builder.mutationField('spotlightParticipant', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description: 'Hosts and co-hosts show somebody in the room to everybody.',
    args: { input: t.arg({ type: SpotlightParticipantInput, required: true }) },
    resolve: (_root, args, ctx) => spotlightParticipant(args, ctx),
  }),
);

builder.mutationField('requestRemoteControl', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'Asks whoever shares the screen to let this device use it: `remoteControl` of the own place tells how that stands.',
    args: { input: t.arg({ type: RequestRemoteControlInput, required: true }) },
    resolve: (_root, args, ctx) => requestRemoteControl(args, ctx),
  }),
);

builder.mutationField('answerRemoteControl', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'Whoever shares the screen lets one who has asked use it, or takes that back at once; so may hosts and co-hosts.',
    args: { input: t.arg({ type: AnswerRemoteControlInput, required: true }) },
    resolve: (_root, args, ctx) => answerRemoteControl(args, ctx),
  }),
);
