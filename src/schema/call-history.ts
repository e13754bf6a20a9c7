import { activeCalls, call, calls, eventCursor } from '../resolvers/call-history.js';
import { builder } from './builder.js';
import { CallRef, CallRoleEnum, CallStatusEnum, CallTypeEnum } from './call.js';
import { connectionRef } from './connection.js';

const CallConnectionRef = connectionRef('Call', CallRef);

const CallFilter = builder.inputType('CallFilter', {
  description: 'All of it must hold.',
  fields: (t) => ({
    status: t.field({ type: [CallStatusEnum] }),
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
    description: "The viewer's call history, newest first: 20 a page unless asked, at most 100.",
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
      "The present end of the viewer's stream. Ask for it before `activeCalls`, in the same document, then subscribe to `callUpdates(after:)` from there: nothing is missed in between.",
    resolve: (_root, args, ctx) => eventCursor(args, ctx),
  }),
);
