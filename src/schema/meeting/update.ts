import {
  InvalidInputError,
  MeetingStateError,
  NotAllowedError,
  NotFoundError,
} from '../../errors.js';
import { updateMeeting } from '../../resolvers/meeting/update.js';
import { builder } from '../builder.js';
import { MeetingLayoutEnum, MeetingRef } from './meeting.js';
import { MeetingSettingsInput } from './settings.js';

const UpdateMeetingInput = builder.inputType('UpdateMeetingInput', {
  description: 'What is left out stays as it is.',
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    title: t.string({ description: '1–200 characters, something visible.' }),
    description: t.string({ description: 'Up to 2,000 characters; null or empty: none.' }),
    startsAt: t.field({
      type: 'DateTime',
      description: 'Null: not planned for any time. Not once the meeting has begun (NOT_ALLOWED).',
    }),
    plannedDuration: t.int({ description: 'Minutes, 1–10,080; null: none planned.' }),
    maxParticipants: t.int({
      description: '2–50 for AUDIO, 2–16 for VIDEO; not fewer than are in it (MEETING_FULL).',
    }),
    isPublic: t.boolean(),
    layout: t.field({ type: MeetingLayoutEnum }),
    settings: t.field({ type: MeetingSettingsInput }),
  }),
});

builder.mutationField('updateMeeting', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingRef,
    description:
      'A host changes what the meeting is. Who is in the room stays, whatever is set; who waits and is not held back any more comes in.',
    args: { input: t.arg({ type: UpdateMeetingInput, required: true }) },
    errors: {
      types: [NotFoundError, NotAllowedError, MeetingStateError, InvalidInputError],
      union: { name: 'UpdateMeetingResult' },
    },
    resolve: (_root, args, ctx) => updateMeeting(args, ctx),
  }),
);
