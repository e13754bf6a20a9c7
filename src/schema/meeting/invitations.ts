import {
  type DeliveredInvitation,
  inviteToMeeting,
  meetingInvitations,
} from '../../resolvers/meeting/invitations.js';
import { UserRef } from '../account/users.js';
import { builder } from '../builder.js';
import { MeetingRef } from './meeting.js';
import { MeetingResult } from './result.js';

const InviteToMeetingInput = builder.inputType('InviteToMeetingInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    userIds: t.idList({ required: true, description: '1–100 users.' }),
  }),
});

const MeetingInvitationRef = builder.objectRef<DeliveredInvitation>('MeetingInvitation').implement({
  description: 'Somebody asks the viewer to come.',
  fields: (t) => ({
    cursor: t.expose('cursor', { type: 'Cursor' }),
    meeting: t.field({ type: MeetingRef, resolve: ({ meeting }) => meeting }),
    from: t.field({
      type: UserRef,
      resolve: ({ fromId }, _args, { loaders }) => loaders.user.load(fromId),
    }),
    at: t.expose('at', { type: 'DateTime' }),
  }),
});

builder.mutationField('inviteToMeeting', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'A host asks users to come: they find the meeting in `meetings` and hear of it by `meetingInvitations`, at most once a minute. An invitation opens no door: password, lock and waiting room hold. Who was removed is not invited.',
    args: { input: t.arg({ type: InviteToMeetingInput, required: true }) },
    resolve: (_root, args, ctx) => inviteToMeeting(args, ctx),
  }),
);

builder.subscriptionField('meetingInvitations', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingInvitationRef,
    description:
      "Invitations to meetings, on all of the viewer's devices, from now on or after a cursor (that of `eventCursor` too). Of meetings that are over by then nothing comes.",
    args: { after: t.arg({ type: 'Cursor' }) },
    subscribe: (_root, args, ctx) => meetingInvitations(args, ctx),
    resolve: (invitation) => invitation,
  }),
);
