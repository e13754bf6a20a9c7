import {
  InvalidInputError,
  MeetingStateError,
  NotAllowedError,
  NotFoundError,
} from '../../errors.js';
import { updateMeeting } from '../../resolvers/meeting/update.js';
import { builder } from '../builder.js';
import { MeetingLayoutEnum, MeetingRef, MeetingSettingsInput } from './meeting.js';

const UpdateMeetingInput = builder.inputType('UpdateMeetingInput', {
  description: 'Omitted fields stay as they are.',
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    title: t.string({ description: '1–200 characters, at least one of them visible.' }),
    description: t.string({ description: 'Up to 2,000 characters. Null or empty removes it.' }),
    startsAt: t.field({
      type: 'DateTime',
      description: 'Null removes the planned start. NOT_ALLOWED once the meeting has started.',
    }),
    plannedDuration: t.int({ description: 'Minutes, 1–10,080. Null removes it.' }),
    maxParticipants: t.int({
      description:
        '2–50 for AUDIO, 2–16 for VIDEO. MEETING_FULL if more participants are in the room.',
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
      'A host changes the meeting. Participants in the room stay, whatever changes. Waiting participants join if no admission barrier remains.',
    args: { input: t.arg({ type: UpdateMeetingInput, required: true }) },
    errors: {
      types: [NotFoundError, NotAllowedError, MeetingStateError, InvalidInputError],
      union: { name: 'UpdateMeetingResult' },
    },
    resolve: (_root, args, ctx) => updateMeeting(args, ctx),
  }),
);
