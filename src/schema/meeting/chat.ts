import {
  InvalidInputError,
  MeetingStateError,
  NotAllowedError,
  NotFoundError,
} from '../../errors.js';
import {
  type MeetingMessage,
  reactInMeeting,
  sendMeetingMessage,
} from '../../resolvers/meeting/chat.js';
import { existingUser, UserRef } from '../account/users.js';
import { builder, forEveryViewer } from '../builder.js';
import { connectionRef } from '../connection.js';
import { SendInMeetingResult } from '../signal.js';

export const MeetingMessageRef = builder.objectRef<MeetingMessage>('MeetingMessage').implement({
  description: 'A chat message of a meeting.',
  fields: (t) => ({
    id: t.exposeID('id'),
    sender: t.field({
      type: UserRef,
      ...forEveryViewer,
      resolve: ({ senderId }, _args, ctx, info) => existingUser(senderId, ctx, info),
    }),
    to: t.field({
      type: UserRef,
      nullable: true,
      description: 'Set for a private message, which only sender and receiver see.',
      ...forEveryViewer,
      resolve: ({ toUserId }, _args, ctx, info) =>
        toUserId === null ? null : existingUser(toUserId, ctx, info),
    }),
    text: t.exposeString('text', { description: 'The text as sent, 1–4,000 characters.' }),
    sentAt: t.expose('sentAt', { type: 'DateTime' }),
  }),
});

export const MeetingMessageConnectionRef = connectionRef('MeetingMessage', MeetingMessageRef);

const SendMeetingMessageInput = builder.inputType('SendMeetingMessageInput', {
  fields: (t) => ({
    id: t.id({
      description:
        'Chosen by the client, 1–100 characters (a random UUID), so that a retry does not send the message twice.',
    }),
    meetingId: t.id({ required: true }),
    text: t.string({
      required: true,
      description: '1–4,000 characters, at least one of them visible.',
    }),
    toUserId: t.id({
      description:
        'A participant in the room, for a private message. Default: everyone in the room.',
    }),
  }),
});

const ReactInMeetingInput = builder.inputType('ReactInMeetingInput', {
  fields: (t) => ({
    meetingId: t.id({ required: true }),
    reaction: t.string({ required: true, description: 'One emoji, at most 32 bytes of UTF-8.' }),
  }),
});

builder.mutationField('sendMeetingMessage', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeetingMessageRef,
    description:
      'Sends a message to everyone in the room or to one participant. Recipients and sender receive MeetingMessageSent. NOT_ALLOWED while `settings.chat` is off. More than 30 in 10 seconds: the error RATE_LIMITED.',
    args: { input: t.arg({ type: SendMeetingMessageInput, required: true }) },
    errors: {
      types: [NotFoundError, NotAllowedError, MeetingStateError, InvalidInputError],
      union: { name: 'SendMeetingMessageResult' },
    },
    resolve: (_root, args, ctx) => sendMeetingMessage(args, ctx),
  }),
);

builder.mutationField('reactInMeeting', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: SendInMeetingResult,
    description:
      'Sends an emoji to the others in the room as ParticipantReacted. More than 30 in 10 seconds: the error RATE_LIMITED.',
    args: { input: t.arg({ type: ReactInMeetingInput, required: true }) },
    resolve: (_root, args, ctx) => reactInMeeting(args, ctx),
  }),
);
