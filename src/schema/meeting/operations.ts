import {
  cancelMeeting,
  endMeeting,
  leaveMeeting,
  lockMeeting,
  meetingHeartbeat,
} from '../../resolvers/meeting/operations.js';
import { builder } from '../builder.js';
import { MeetingResult } from './meeting.js';

const LockMeetingInput = builder.inputType('LockMeetingInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    locked: t.boolean({ required: true }),
  }),
});

builder.mutationField('cancelMeeting', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'A host cancels a meeting that has not started. NOT_ALLOWED once it has started: use endMeeting.',
    args: { meetingId: t.arg.id({ required: true }) },
    resolve: (_root, args, ctx) => cancelMeeting(args, ctx),
  }),
);

builder.mutationField('leaveMeeting', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'Leaves the room or the waiting room. Only the device that takes part can do this; other devices get ANSWERED_ELSEWHERE. When the last host leaves, the co-host who has been in the room longest becomes host, or, without a co-host, the participant who has been there longest.',
    args: { meetingId: t.arg.id({ required: true }) },
    resolve: (_root, args, ctx) => leaveMeeting(args, ctx),
  }),
);

builder.mutationField('endMeeting', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description: 'A host ends the meeting for everyone, permanently.',
    args: { meetingId: t.arg.id({ required: true }) },
    resolve: (_root, args, ctx) => endMeeting(args, ctx),
  }),
);

builder.mutationField('lockMeeting', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'A host locks or unlocks the meeting. While it is locked, only hosts can join and no one is admitted. Participants in the room stay.',
    args: { input: t.arg({ type: LockMeetingInput, required: true }) },
    resolve: (_root, args, ctx) => lockMeeting(args, ctx),
  }),
);

builder.mutationField('meetingHeartbeat', (t) =>
  t.withAuth({ signedIn: true }).boolean({
    description:
      'For clients without a live subscription: call it every 30 s while in a meeting or waiting for one. A participant without a heartbeat for 60 s has left. False: this device is in no such meeting.',
    args: { meetingId: t.arg.id({ required: true }) },
    resolve: (_root, args, ctx) => meetingHeartbeat(args, ctx),
  }),
);
