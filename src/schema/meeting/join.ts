import { MeetingStateError, NotAllowedError, NotFoundError } from '../../errors.js';
import { joinMeeting } from '../../resolvers/meeting/join.js';
import { builder } from '../builder.js';
import { MeetingKeyInput, MeetingRef } from './meeting.js';

const JoinMeetingInput = builder.inputType('JoinMeetingInput', {
  fields: (t) => ({
    meeting: t.field({ type: MeetingKeyInput, required: true }),
    password: t.string({
      description: 'Required if the meeting has one, except for hosts.',
    }),
    audio: t.boolean({
      defaultValue: true,
      description:
        'Whether the microphone starts on. `muteOnEntry` and the role VIEWER override it.',
    }),
    video: t.boolean({
      defaultValue: true,
      description: 'Whether the camera starts on. Meetings of type AUDIO have none.',
    }),
  }),
});

builder.mutationField('joinMeeting', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingRef,
    description:
      'Joins the meeting with this device, or waits to be admitted: `me.state` is JOINED or WAITING. Another device of the viewer that was in the meeting is replaced and notified by `meetingEvents`. NotAllowedError: WRONG_PASSWORD, or NOT_ALLOWED for a removed user. MeetingStateError: MEETING_LOCKED, MEETING_FULL, MEETING_ENDED. After 10 wrong passwords in 30 minutes: the error RATE_LIMITED.',
    args: { input: t.arg({ type: JoinMeetingInput, required: true }) },
    errors: {
      types: [NotFoundError, NotAllowedError, MeetingStateError],
      union: { name: 'JoinMeetingResult' },
    },
    resolve: (_root, args, ctx) => joinMeeting(args, ctx),
  }),
);
