import {
  activeCalls,
  call,
  calls,
  eventCursor,
  markCallsSeen,
} from '../../resolvers/call/history.js';
import { MeRef } from '../account/profile.js';
import { builder } from '../builder.js';
import { connectionRef } from '../connection.js';
import { CallRef, CallRoleEnum, CallStatusEnum, CallTypeEnum } from './call.js';

const CallConnectionRef = connectionRef(
  'Call',
  CallRef,
  'How many calls the filter leaves, counted when asked for: exact up to 10,000; 10,001 says that there are more.',
);

const CallFilter = builder.inputType('CallFilter', {
  description: 'All of it must hold; what is left out or null holds for every call.',
  fields: (t) => ({
    status: t.field({ type: [CallStatusEnum], description: 'One of these.' }),
    type: t.field({ type: CallTypeEnum }),
    withUserId: t.id({ description: 'Calls in which this user took part or was called too.' }),
    role: t.field({ type: CallRoleEnum, description: 'Calls that the viewer made, or received.' }),
    from: t.field({ type: 'DateTime', description: 'Begun then or later.' }),
    to: t.field({ type: 'DateTime', description: 'Begun then or earlier.' }),
  }),
});

builder.queryField('call', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallRef,
    nullable: true,
    description: 'A call of the viewer.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, args, ctx) => call(args, ctx),
  }),
);

builder.queryField('calls', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallConnectionRef,
    description:
      "The viewer's call history, newest first: 20 a page unless asked, at most 100. Any page of it takes the same time, with any filter. Errors: INVALID_INPUT.",
    args: {
      filter: t.arg({ type: CallFilter }),
      first: t.arg.int(),
      after: t.arg.string(),
      last: t.arg.int(),
      before: t.arg.string(),
    },
    complexity: ({ first, last }) => ({
      field: 1,
      multiplier: Math.min(Math.max(first ?? last ?? 20, 1), 100),
    }),
    resolve: (_root, args, ctx) => calls(args, ctx),
  }),
);

builder.queryField('activeCalls', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: [CallRef],
    description: 'Calls that ring or run for the viewer now: what an app asks for when it starts.',
    resolve: (_root, args, ctx) => activeCalls(args, ctx),
  }),
);

builder.queryField('eventCursor', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: 'Cursor',
    description:
      "A place in the viewer's stream up to which all is known that the same document answers with `activeCalls`, `call`, `calls` and `me.missedCallCount`, in whatever order they stand: a subscription `after` it (`callUpdates`, `incomingCalls`, `meetingInvitations`) goes on from there. What happens meanwhile may come twice, but nothing is missing; of two copies of a call the higher `version` is the newer.",
    resolve: (_root, args, ctx) => eventCursor(args, ctx),
  }),
);

builder.mutationField('markCallsSeen', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeRef,
    description:
      "Notes that the viewer has looked at their calls, on whatever device: `me.missedCallCount` counts from there. Never backwards, so that a retry or an older device changes nothing. The viewer's other devices are not told: they read the count when they show it.",
    args: {
      upTo: t.arg({
        type: 'DateTime',
        description: 'What was missed after that is new. Left out, or in the future: up to now.',
      }),
    },
    resolve: (_root, args, ctx) => markCallsSeen(args, ctx),
  }),
);
