import {
  type DeliveredInvitation,
  inviteToMeeting,
  meetingInvitations,
} from '../../resolvers/meeting/invitations.js';
import { existingUser, UserRef } from '../account/users.js';
import { builder, forEveryViewer } from '../builder.js';
import { MeetingRef, MeetingResult } from './meeting.js';

const InviteToMeetingInput = builder.inputType('InviteToMeetingInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    userIds: t.idList({ required: true, description: '1–100 users.' }),
  }),
});

const MeetingInvitationRef = builder.objectRef<DeliveredInvitation>('MeetingInvitation').implement({
  description: 'An invitation of the viewer to a meeting.',
  fields: (t) => ({
    cursor: t.expose('cursor', { type: 'Cursor' }),
    meeting: t.field({ type: MeetingRef, resolve: ({ meeting }) => meeting }),
    from: t.field({
      type: UserRef,
      ...forEveryViewer,
      resolve: ({ fromId }, _args, ctx, info) => existingUser(fromId, ctx, info),
    }),
    at: t.expose('at', { type: 'DateTime' }),
  }),
});

builder.mutationField('inviteToMeeting', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'A host invites users: `meetings` lists the meeting for them, and `meetingInvitations` delivers the invitation, at most once a minute. Password, lock and waiting room still apply to them. Removed users are not invited.',
    args: { input: t.arg({ type: InviteToMeetingInput, required: true }) },
    resolve: (_root, args, ctx) => inviteToMeeting(args, ctx),
  }),
);

builder.subscriptionField('meetingInvitations', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingInvitationRef,
    description:
      "Invitations to meetings, on all of the viewer's devices, from now on or after a cursor (also that of `eventCursor`). Invitations to meetings that are over are not delivered.",
    args: { after: t.arg({ type: 'Cursor' }) },
    subscribe: (_root, args, ctx) => meetingInvitations(args, ctx),
    resolve: (invitation) => invitation,
  }),
);
