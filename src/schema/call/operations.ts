import {
  CallStateError,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  UserBusyError,
} from '../../errors.js';
import {
  acceptCall,
  acknowledgeCall,
  callHeartbeat,
  cancelCall,
  hangUpCall,
  holdCall,
  rejectCall,
  resumeCall,
} from '../../resolvers/call/call.js';
import { startCall } from '../../resolvers/call/start.js';
import { builder } from '../builder.js';
import { CallRef, CallTypeEnum, RejectReasonEnum } from './call.js';

const StartCallInput = builder.inputType('StartCallInput', {
  fields: (t) => ({
    id: t.id({
      description:
        'Chosen by the client, 1–100 characters (a random UUID), or left to the server. Starting again with the same id returns the same call; the id of somebody else’s call is refused as taken.',
    }),
    calleeIds: t.idList({
      required: true,
      description: '1–49 users (VIDEO: 1–15), none of them the caller.',
    }),
    type: t.field({ type: CallTypeEnum, defaultValue: 'VIDEO' }),
    message: t.string({
      description: 'For the callees to see while it rings, up to 2,000 characters.',
    }),
    ringTimeout: t.int({ defaultValue: 30, description: 'Seconds, 5–120.' }),
  }),
});

const RejectCallInput = builder.inputType('RejectCallInput', {
  fields: (t) => ({
    callId: t.id({ required: true }),
    reason: t.field({ type: RejectReasonEnum, defaultValue: 'DECLINED' }),
  }),
});

const callId = { required: true } as const;
const types = [NotFoundError, NotAllowedError, CallStateError];

builder.mutationField('startCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallRef,
    description:
      'Calls one or many users: all their devices ring (incomingCalls), and the first that accepts answers for its user. A single callee who is in a connected call, or whom somebody else calls, and who has not turned call waiting on: UserBusyError. A single callee who calls the viewer, and nobody else, at this moment: their call is answered, and returned.',
    args: { input: t.arg({ type: StartCallInput, required: true }) },
    errors: {
      types: [UserBusyError, NotFoundError, InvalidInputError],
      union: { name: 'StartCallResult' },
    },
    resolve: (_root, args, ctx) => startCall(args, ctx),
  }),
);

builder.mutationField('acknowledgeCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallRef,
    description: "A device of a callee says that it rings: the caller's call turns RINGING.",
    args: { callId: t.arg.id(callId) },
    errors: { types, union: { name: 'AcknowledgeCallResult' } },
    resolve: (_root, args, ctx) => acknowledgeCall(args, ctx),
  }),
);

builder.mutationField('acceptCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallRef,
    description:
      'Answers on this device. When another device of the viewer was faster: CallStateError, ANSWERED_ELSEWHERE, with the call that names it.',
    args: { callId: t.arg.id(callId) },
    errors: { types, union: { name: 'AcceptCallResult' } },
    resolve: (_root, args, ctx) => acceptCall(args, ctx),
  }),
);

builder.mutationField('rejectCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallRef,
    description:
      "Declines for all of the viewer's devices. Never ends what another of them answered.",
    args: { input: t.arg({ type: RejectCallInput, required: true }) },
    errors: { types, union: { name: 'RejectCallResult' } },
    resolve: (_root, args, ctx) => rejectCall(args, ctx),
  }),
);

builder.mutationField('cancelCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallRef,
    description: 'The caller gives up before anybody has answered.',
    args: { callId: t.arg.id(callId) },
    errors: { types, union: { name: 'CancelCallResult' } },
    resolve: (_root, args, ctx) => cancelCall(args, ctx),
  }),
);

builder.mutationField('hangUpCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallRef,
    description:
      'Leaves a connected call, from the device that takes part. The call ends when fewer than two remain and nobody rings any more, or when nobody is left in it.',
    args: { callId: t.arg.id(callId) },
    errors: { types, union: { name: 'HangUpCallResult' } },
    resolve: (_root, args, ctx) => hangUpCall(args, ctx),
  }),
);

builder.mutationField('holdCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallRef,
    description:
      'Puts the viewer on hold (`CallParticipant.onHold`), each for themselves; what is done with the media, the clients decide.',
    args: { callId: t.arg.id(callId) },
    errors: { types, union: { name: 'HoldCallResult' } },
    resolve: (_root, args, ctx) => holdCall(args, ctx),
  }),
);

builder.mutationField('resumeCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallRef,
    description: 'Ends the hold of the viewer.',
    args: { callId: t.arg.id(callId) },
    errors: { types, union: { name: 'ResumeCallResult' } },
    resolve: (_root, args, ctx) => resumeCall(args, ctx),
  }),
);

builder.mutationField('callHeartbeat', (t) =>
  t.withAuth({ signedIn: true }).boolean({
    description:
      'For clients without a live subscription: every 30 s while in a call; who is unseen for 60 s has left. False: the viewer’s device is in no such call.',
    args: { callId: t.arg.id(callId) },
    resolve: (_root, args, ctx) => callHeartbeat(args, ctx),
  }),
);
