import { InvalidInputError, NotFoundError } from '../../errors.js';
import { createMeeting } from '../../resolvers/meeting/create.js';
import { builder } from '../builder.js';
import { CallTypeEnum } from '../call/call.js';
import { MeetingRef } from './meeting.js';
import { MeetingSettingsInput } from './settings.js';

const CreateMeetingInput = builder.inputType('CreateMeetingInput', {
  fields: (t) => ({
    id: t.id({
      description:
        'Chosen by the client, 1–100 characters, or left to the server. Creating again with the same id returns the same meeting, and invites nobody again.',
    }),
    title: t.string({ required: true, description: '1–200 characters, something visible.' }),
    description: t.string({ description: 'Up to 2,000 characters.' }),
    type: t.field({ type: CallTypeEnum, defaultValue: 'VIDEO' }),
    startsAt: t.field({
      type: 'DateTime',
      description: 'When it is planned for. In any case it begins when a host joins.',
    }),
    plannedDuration: t.int({ description: 'Minutes, 1–10,080.' }),
    maxParticipants: t.int({
      description: '2–50 for AUDIO, 2–16 for VIDEO; left out: the most.',
    }),
    isPublic: t.boolean({ defaultValue: false }),
    settings: t.field({ type: MeetingSettingsInput }),
    inviteUserIds: t.idList({
      description: 'Up to 100 users, who hear of it by `meetingInvitations`.',
    }),
  }),
});

builder.mutationField('createMeeting', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingRef,
    description:
      'Makes a meeting, whose host is the viewer. Nobody is in it yet: it begins when they join.',
    args: { input: t.arg({ type: CreateMeetingInput, required: true }) },
    errors: {
      types: [NotFoundError, InvalidInputError],
      union: { name: 'CreateMeetingResult' },
    },
    resolve: (_root, args, ctx) => createMeeting(args, ctx),
  }),
);
