import { MeetingStateError, NotAllowedError, NotFoundError } from '../../errors.js';
import { joinMeeting } from '../../resolvers/meeting/join.js';
import { builder } from '../builder.js';
import { MeetingKeyInput } from './key.js';
import { MeetingRef } from './meeting.js';

const JoinMeetingInput = builder.inputType('JoinMeetingInput', {
  fields: (t) => ({
    meeting: t.field({ type: MeetingKeyInput, required: true }),
    password: t.string({
      description: 'Where the meeting has one; hosts need not know it.',
    }),
    audio: t.boolean({
      defaultValue: true,
      description:
        'Whether the microphone starts on; `muteOnEntry` and the role VIEWER override it.',
    }),
    video: t.boolean({
      defaultValue: true,
      description: 'The same of the camera; there is none in meetings of type AUDIO.',
    }),
  }),
});

builder.mutationField('joinMeeting', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingRef,
    description:
      'Comes in with this device, or to the door: `me.state` is JOINED or WAITING. Another device of the viewer that was in is told so by `meetingEvents` and is out. Refused: WRONG_PASSWORD, or NOT_ALLOWED for whom a host removed (NotAllowedError); MEETING_LOCKED, MEETING_FULL, MEETING_ENDED (MeetingStateError). After 10 wrong passwords in 30 minutes: the error RATE_LIMITED.',
    args: { input: t.arg({ type: JoinMeetingInput, required: true }) },
    errors: {
      types: [NotFoundError, NotAllowedError, MeetingStateError],
      union: { name: 'JoinMeetingResult' },
    },
    resolve: (_root, args, ctx) => joinMeeting(args, ctx),
  }),
);
