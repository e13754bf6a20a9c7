import {
  callUpdates,
  type DeliveredCallUpdate,
  incomingCalls,
} from '../../resolvers/call/updates.js';
import { existingUser, UserRef } from '../account/users.js';
import { builder } from '../builder.js';
import { CallRef, CallUpdateKindEnum } from './call.js';

const CallUpdateRef = builder.objectRef<DeliveredCallUpdate>('CallUpdate').implement({
  description: 'One change of a call.',
  fields: (t) => ({
    cursor: t.expose('cursor', { type: 'Cursor' }),
    kind: t.expose('kind', { type: CallUpdateKindEnum }),
    call: t.field({
      type: CallRef,
      description:
        'The call as of this update, or later when an older update is replayed: compare `call.version`.',
      resolve: ({ call }) => call,
    }),
    actor: t.field({
      type: UserRef,
      nullable: true,
      description: 'Null if a timeout caused it.',
      resolve: ({ actorId }, _args, ctx, info) =>
        actorId ? existingUser(actorId, ctx, info) : null,
    }),
    at: t.expose('at', { type: 'DateTime' }),
  }),
});

builder.subscriptionField('incomingCalls', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallUpdateRef,
    description:
      'Calls that ring for the viewer, each once, including their own scheduled calls, whose `actor` is null. A new subscription begins with the calls that already ring. After a resume with `after`, a call may have ended in the meantime: check `call.status`. `callUpdates` delivers the end of a ring.',
    args: { after: t.arg({ type: 'Cursor' }) },
    subscribe: (_root, args, ctx) => incomingCalls(args, ctx),
    resolve: (update) => update,
  }),
);

builder.subscriptionField('callUpdates', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallUpdateRef,
    description: "Every change of the viewer's calls, or of one call.",
    args: { callId: t.arg.id(), after: t.arg({ type: 'Cursor' }) },
    subscribe: (_root, args, ctx) => callUpdates(args, ctx),
    resolve: (update) => update,
  }),
);
