import type { ScheduledCallRow } from '../../db/call/scheduled.js';
import { InvalidInputError, NotFoundError } from '../../errors.js';
import type { SCHEDULED_CALL_STATUSES } from '../../lifecycle/call/plan.js';
import {
  calleesOf,
  callOf,
  cancelScheduledCall,
  scheduleCall,
  updateScheduledCall,
} from '../../resolvers/call/scheduled.js';
import { UserRef } from '../account/users.js';
import { builder } from '../builder.js';
import { CallRef, CallTypeEnum } from './call.js';

const ScheduledCallStatusEnum = builder.enumType('ScheduledCallStatus', {
  values: {
    PENDING: { description: 'Its time is to come. Only then can it be changed or cancelled.' },
    STARTED: { description: 'The caller was called: `call`.' },
    CANCELLED: { description: 'By the caller.' },
    FAILED: {
      description:
        'Nobody was called: Switchboard could not be reached for 5 minutes from its time on, or none of the callees has an account any more.',
    },
  } satisfies Record<(typeof SCHEDULED_CALL_STATUSES)[number], { description: string }>,
});

/** A call that is planned, as its caller sees it. */
export const ScheduledCallRef = builder.objectRef<ScheduledCallRow>('ScheduledCall').implement({
  description:
    "A call that begins at a time. Then the caller's own devices ring first (incomingCalls); when one of them accepts, the callees ring, for 30 seconds like the caller. If none does, the callees never hear of it. Only the caller can see it.",
  fields: (t) => ({
    id: t.exposeID('id'),
    caller: t.field({
      type: UserRef,
      resolve: ({ callerId }, _args, { loaders }) => loaders.user.load(callerId),
    }),
    callees: t.field({
      type: [UserRef],
      description:
        'In the order in which they will be called; who has no account any more is left out.',
      resolve: (scheduled, _args, ctx) => calleesOf(scheduled, ctx),
    }),
    type: t.expose('type', { type: CallTypeEnum }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'For the callees to see while it rings, up to 2,000 characters.',
    }),
    at: t.expose('at', {
      type: 'DateTime',
      description: 'When it begins, by the clock of the database: at most 2 seconds later.',
    }),
    taskId: t.exposeString('taskId', {
      nullable: true,
      description: "The integrator's own task id.",
    }),
    status: t.expose('status', { type: ScheduledCallStatusEnum }),
    call: t.field({
      type: CallRef,
      nullable: true,
      description:
        'The call that it became. Null also while it rings for a caller who wished not to be disturbed: they find it in their history.',
      resolve: (scheduled, _args, ctx) => callOf(scheduled, ctx),
    }),
  }),
});

const calleeIds = '1–49 users (VIDEO: 1–15), none of them the caller.';
const at = 'A time to come, at most a year ahead.';
const message = 'For the callees to see while it rings, up to 2,000 characters.';
const taskId = "The integrator's own task id, up to 100 characters. It need not be unique.";

const ScheduleCallInput = builder.inputType('ScheduleCallInput', {
  fields: (t) => ({
    calleeIds: t.idList({ required: true, description: calleeIds }),
    at: t.field({ type: 'DateTime', required: true, description: at }),
    type: t.field({ type: CallTypeEnum, defaultValue: 'VIDEO' }),
    message: t.string({ description: message }),
    taskId: t.string({ description: taskId }),
  }),
});

const UpdateScheduledCallInput = builder.inputType('UpdateScheduledCallInput', {
  description:
    'What is left out stays as it is. `message` and `taskId` are taken away by null or an empty text.',
  fields: (t) => ({
    id: t.id({ required: true }),
    calleeIds: t.idList({ description: calleeIds }),
    at: t.field({ type: 'DateTime', description: at }),
    type: t.field({ type: CallTypeEnum }),
    message: t.string({ description: message }),
    taskId: t.string({ description: taskId }),
  }),
});

const types = [NotFoundError, InvalidInputError];

builder.mutationField('scheduleCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: ScheduledCallRef,
    description:
      'Plans a call. At its time the caller is called on all their devices, and then the callees. Asked for again with the same input it is the same one, while that is PENDING. A user has at most 1,000 PENDING ones: InvalidInputError at `input`. A callee without an account: NotFoundError.',
    args: { input: t.arg({ type: ScheduleCallInput, required: true }) },
    errors: { types, union: { name: 'ScheduleCallResult' } },
    resolve: (_root, args, ctx) => scheduleCall(args, ctx),
  }),
);

builder.mutationField('updateScheduledCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: ScheduledCallRef,
    description:
      'Changes one that is PENDING and whose time is to come, else InvalidInputError at `input.id`.',
    args: { input: t.arg({ type: UpdateScheduledCallInput, required: true }) },
    errors: { types, union: { name: 'UpdateScheduledCallResult' } },
    resolve: (_root, args, ctx) => updateScheduledCall(args, ctx),
  }),
);

builder.mutationField('cancelScheduledCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: ScheduledCallRef,
    description:
      'Cancels one that is PENDING and whose time is to come, else InvalidInputError at `id`. What is cancelled stays so. Once it is STARTED there is a call to cancel: cancelCall.',
    args: { id: t.arg.id({ required: true }) },
    errors: { types, union: { name: 'CancelScheduledCallResult' } },
    resolve: (_root, args, ctx) => cancelScheduledCall(args, ctx),
  }),
);
