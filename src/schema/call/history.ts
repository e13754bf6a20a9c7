import {
  activeCalls,
  call,
  calls,
  eventCursor,
  markCallsSeen,
} from '../../resolvers/call/history.js';
import { MeRef } from '../account/profile.js';
import { builder } from '../builder.js';
import { connectionRef, pageArgs, pageComplexity } from '../connection.js';
import { CallRef, CallRoleEnum, CallStatusEnum, CallTypeEnum } from './call.js';

const CallConnectionRef = connectionRef(
  'Call',
  CallRef,
  'Number of calls that match the filter, computed only if selected. Exact up to 10,000; 10,001 means more.',
);

const CallFilter = builder.inputType('CallFilter', {
  description: 'All conditions must hold. An omitted or null field matches every call.',
  fields: (t) => ({
    status: t.field({ type: [CallStatusEnum], description: 'Any of these statuses.' }),
    type: t.field({ type: CallTypeEnum }),
    withUserId: t.id({ description: 'Calls in which this user took part or was called.' }),
    role: t.field({
      type: CallRoleEnum,
      description: 'Calls that the viewer made (CALLER) or received (CALLEE).',
    }),
    from: t.field({ type: 'DateTime', description: 'Created at this time or later.' }),
    to: t.field({ type: 'DateTime', description: 'Created at this time or earlier.' }),
  }),
});

builder.queryField('call', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallRef,
    nullable: true,
    description: 'A call that the viewer may see; null if there is none with this ID.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, args, ctx) => call(args, ctx),
  }),
);

builder.queryField('calls', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallConnectionRef,
    description:
      "The viewer's call history, newest first. 20 per page by default, at most 100. The time for a page does not depend on its position or the filter. Errors: INVALID_INPUT.",
    args: { filter: t.arg({ type: CallFilter }), ...pageArgs(t) },
    complexity: pageComplexity,
    resolve: (_root, args, ctx) => calls(args, ctx),
  }),
);

builder.queryField('activeCalls', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: [CallRef],
    description: 'Calls that ring or are connected for the viewer now. Apps query this at startup.',
    resolve: (_root, args, ctx) => activeCalls(args, ctx),
  }),
);

builder.queryField('eventCursor', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: 'Cursor',
    description:
      "A position in the viewer's event stream. The results of `activeCalls`, `call`, `calls` and `me.missedCallCount` in the same document, in any order of fields, include everything up to it. A subscription with `after` set to it (`callUpdates`, `incomingCalls`, `meetingInvitations`) continues from there without a gap. Events that the results already include may be delivered again; of two copies of a call, the one with the higher `version` is newer.",
    resolve: (_root, args, ctx) => eventCursor(args, ctx),
  }),
);

builder.mutationField('markCallsSeen', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeRef,
    description:
      "Records that the viewer has looked at their calls on any device: `me.missedCallCount` counts from there. The time never moves backwards, so a retry or an older device changes nothing. The viewer's other devices get no notification; they read the count when they show it.",
    args: {
      upTo: t.arg({
        type: 'DateTime',
        description:
          'Calls missed after this time still count. Default, and for a time in the future: now.',
      }),
    },
    resolve: (_root, args, ctx) => markCallsSeen(args, ctx),
  }),
);
