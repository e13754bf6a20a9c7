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
    'The call rings for the target. When they accept, the viewer leaves it (TRANSFERRED). If they do not, the viewer stays in the call. For a transfer after a conversation with the target: inviteToCall, then hangUpCall.',
  fields: (t) => ({
    callId: t.id({ required: true }),
    toUserId: t.id({
      required: true,
      description:
        'A user who is not in the call, not ringing, and has neither declined nor left it.',
    }),
  }),
});

const InviteToCallInput = builder.inputType('InviteToCallInput', {
  fields: (t) => ({
    callId: t.id({ required: true }),
    userIds: t.idList({
      required: true,
      description:
        '1–49 users. All of them ring, or none. Users who are in the call, ring, have declined or have left are skipped; users who missed the call ring again.',
    }),
  }),
});

const types = [NotFoundError, NotAllowedError, CallStateError];

builder.mutationField('inviteToCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallRef,
    description:
      'Rings more users into the connected call, for 30 seconds. A call between two users becomes a group call. At most 50 users (VIDEO: 16) are in a call or rung into it; otherwise CallStateError with NOT_ALLOWED.',
    args: { input: t.arg({ type: InviteToCallInput, required: true }) },
    errors: { types: [...types, InvalidInputError], union: { name: 'InviteToCallResult' } },
    resolve: (_root, args, ctx) => inviteToCall(args, ctx),
  }),
);

builder.mutationField('transferCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallRef,
    description:
      'Transfers the viewer’s participation in the connected call to another user, who rings for 30 seconds. A user can have one transfer at a time, and none while they are alone in the call.',
    args: { input: t.arg({ type: TransferCallInput, required: true }) },
    errors: {
      types: [...types, UserBusyError, InvalidInputError],
      union: { name: 'TransferCallResult' },
    },
    resolve: (_root, args, ctx) => transferCall(args, ctx),
  }),
);
