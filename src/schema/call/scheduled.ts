import type { ScheduledCallRow } from '../../db/call/scheduled.js';
import { InvalidInputError, NotFoundError } from '../../errors.js';
import type { SCHEDULED_CALL_STATUSES } from '../../lifecycle/call/plan.js';
import {
  calleesOf,
  callOf,
  cancelScheduledCall,
  scheduleCall,
  scheduledCalls,
  updateScheduledCall,
} from '../../resolvers/call/scheduled.js';
import { existingUser, UserRef } from '../account/users.js';
import { builder } from '../builder.js';
import { connectionRef, pageArgs, pageComplexity } from '../connection.js';
import { CallRef, CallTypeEnum } from './call.js';

const ScheduledCallStatusEnum = builder.enumType('ScheduledCallStatus', {
  values: {
    PENDING: { description: 'Not due yet. Only a pending call can be changed or cancelled.' },
    STARTED: { description: 'The caller was called: see `call`.' },
    CANCELLED: { description: 'The caller cancelled it.' },
    FAILED: {
      description:
        'No call was made: Switchboard was down for 5 minutes from the due time, or no callee has an account any more.',
    },
  } satisfies Record<(typeof SCHEDULED_CALL_STATUSES)[number], { description: string }>,
});

const ScheduledCallRef = builder.objectRef<ScheduledCallRow>('ScheduledCall').implement({
  description:
    "A call planned for a time. When it is due, the caller's own devices ring first (incomingCalls). When one of them accepts, the callees ring; each ring takes 30 seconds. If none accepts, the callees are not notified. Only the caller can see it.",
  fields: (t) => ({
    id: t.exposeID('id'),
    caller: t.field({
      type: UserRef,
      resolve: ({ callerId }, _args, ctx, info) => existingUser(callerId, ctx, info),
    }),
    callees: t.field({
      type: [UserRef],
      description:
        'In the order in which they will be called, without users whose account no longer exists.',
      resolve: (scheduled, _args, ctx) => calleesOf(scheduled, ctx),
    }),
    type: t.expose('type', { type: CallTypeEnum }),
    message: t.exposeString('message', {
      nullable: true,
      description: 'Shown to the callees while the call rings, up to 2,000 characters.',
    }),
    at: t.expose('at', {
      type: 'DateTime',
      description: 'When the call starts, by the clock of the database; at most 2 seconds later.',
    }),
    taskId: t.exposeString('taskId', {
      nullable: true,
      description: 'Task ID of the integrator.',
    }),
    status: t.expose('status', { type: ScheduledCallStatusEnum }),
    call: t.field({
      type: CallRef,
      nullable: true,
      description:
        'The call that was started. Null also while it rings for a caller on Do Not Disturb, who finds it in their history.',
      resolve: (scheduled, _args, ctx) => callOf(scheduled, ctx),
    }),
  }),
});

const ScheduledCallConnectionRef = connectionRef(
  'ScheduledCall',
  ScheduledCallRef,
  'Number of the viewer’s scheduled calls, computed only if selected.',
);

const calleeIds = '1–49 users (VIDEO: 1–15), without the caller.';
const at = 'A time in the future, at most a year ahead.';
const message = 'Shown to the callees while the call rings, up to 2,000 characters.';
const taskId = 'Task ID of the integrator, up to 100 characters. Need not be unique.';

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
    'Omitted fields stay as they are. Null or an empty string removes `message` and `taskId`.',
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

builder.queryField('scheduledCalls', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: ScheduledCallConnectionRef,
    description:
      "The viewer's scheduled calls: PENDING ones first, earliest first, then the others, latest first. 20 per page by default, at most 100.",
    args: pageArgs(t),
    complexity: pageComplexity,
    resolve: (_root, args, ctx) => scheduledCalls(args, ctx),
  }),
);

builder.mutationField('scheduleCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: ScheduledCallRef,
    description:
      'Schedules a call. When it is due, it rings on all devices of the caller, and then for the callees. Repeated with the same input, it returns the same scheduled call while that is PENDING. A user has at most 1,000 PENDING ones: otherwise InvalidInputError at `input`. A callee without an account: NotFoundError.',
    args: { input: t.arg({ type: ScheduleCallInput, required: true }) },
    errors: { types, union: { name: 'ScheduleCallResult' } },
    resolve: (_root, args, ctx) => scheduleCall(args, ctx),
  }),
);

builder.mutationField('updateScheduledCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: ScheduledCallRef,
    description:
      'Changes a scheduled call that is PENDING and not due yet; otherwise InvalidInputError at `input.id`.',
    args: { input: t.arg({ type: UpdateScheduledCallInput, required: true }) },
    errors: { types, union: { name: 'UpdateScheduledCallResult' } },
    resolve: (_root, args, ctx) => updateScheduledCall(args, ctx),
  }),
);

builder.mutationField('cancelScheduledCall', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: ScheduledCallRef,
    description:
      'Cancels a scheduled call that is PENDING and not due yet; otherwise InvalidInputError at `id`. Idempotent. To end a call that has STARTED, use cancelCall.',
    args: { id: t.arg.id({ required: true }) },
    errors: { types, union: { name: 'CancelScheduledCallResult' } },
    resolve: (_root, args, ctx) => cancelScheduledCall(args, ctx),
  }),
);
