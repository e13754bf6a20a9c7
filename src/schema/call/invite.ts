import {
  CallStateError,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  UserBusyError,
} from '../../errors.js';
import { inviteToCall, transferCall } from '../../resolvers/call/invite.js';
import { builder } from '../builder.js';
import { CallRef } from './call.js';

const TransferCallInput = builder.inputType('TransferCallInput', {
  description:
    'The other user rings into the same call; when they accept, the viewer leaves it (TRANSFERRED). When they do not, nothing changes but the timeline. To talk to them first: inviteToCall, then hangUpCall.',
  fields: (t) => ({
    callId: t.id({ required: true }),
    toUserId: t.id({
      required: true,
      description: 'Not in the call, not ringing, and has neither declined nor left it.',
    }),
  }),
});

const InviteToCallInput = builder.inputType('InviteToCallInput', {
  fields: (t) => ({
    callId: t.id({ required: true }),
    userIds: t.idList({
      required: true,
      description:
        '1–49 users: all of them ring, or nobody. Who is in the call, rings, has declined or left is passed over; who missed it may be rung again.',
    }),
  }),
});

const types = [NotFoundError, NotAllowedError, CallStateError];

builder.mutationField('inviteToCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallRef,
    description:
      'Rings more people into the running call, for 30 seconds; a call of two becomes a group. At most 50 people (VIDEO: 16) are in a call or rung into it: CallStateError, NOT_ALLOWED.',
    args: { input: t.arg({ type: InviteToCallInput, required: true }) },
    errors: { types: [...types, InvalidInputError], union: { name: 'InviteToCallResult' } },
    resolve: (_root, args, ctx) => inviteToCall(args, ctx),
  }),
);

builder.mutationField('transferCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallRef,
    description:
      'Hands the viewer’s place in the running call to somebody else, who rings for 30 seconds. Each user has one transfer at a time, and none while they are alone in the call.',
    args: { input: t.arg({ type: TransferCallInput, required: true }) },
    errors: {
      types: [...types, UserBusyError, InvalidInputError],
      union: { name: 'TransferCallResult' },
    },
    resolve: (_root, args, ctx) => transferCall(args, ctx),
  }),
);
