import {
  cancelMeeting,
  endMeeting,
  leaveMeeting,
  lockMeeting,
  meetingHeartbeat,
} from '../../resolvers/meeting/operations.js';
import { builder } from '../builder.js';
import { MeetingResult } from './result.js';

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
      'A host calls off a meeting that has not begun. One that has begun is ended instead (NOT_ALLOWED).',
    args: { meetingId: t.arg.id({ required: true }) },
    resolve: (_root, args, ctx) => cancelMeeting(args, ctx),
  }),
);

builder.mutationField('leaveMeeting', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'Goes, or waits no longer. Only the device that takes part can: ANSWERED_ELSEWHERE otherwise. The last host who goes is followed by a co-host, else by a participant, whoever is there longest.',
    args: { meetingId: t.arg.id({ required: true }) },
    resolve: (_root, args, ctx) => leaveMeeting(args, ctx),
  }),
);

builder.mutationField('endMeeting', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description: 'A host ends the meeting for everybody, for good.',
    args: { meetingId: t.arg.id({ required: true }) },
    resolve: (_root, args, ctx) => endMeeting(args, ctx),
  }),
);

builder.mutationField('lockMeeting', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingResult,
    description:
      'A host locks the meeting, or unlocks it. While it is locked nobody comes in but hosts, and nobody is admitted; who is in stays.',
    args: { input: t.arg({ type: LockMeetingInput, required: true }) },
    resolve: (_root, args, ctx) => lockMeeting(args, ctx),
  }),
);

builder.mutationField('meetingHeartbeat', (t) =>
  t.withAuth({ signedIn: true }).boolean({
    description:
      'For clients without a live subscription: every 30 s while in a meeting or waiting for one; who is unseen for 60 s has left. False: this device is in no such meeting.',
    args: { meetingId: t.arg.id({ required: true }) },
    resolve: (_root, args, ctx) => meetingHeartbeat(args, ctx),
  }),
);
