import {
  callUpdates,
  type DeliveredCallUpdate,
  incomingCalls,
} from '../../resolvers/call/updates.js';
import { UserRef } from '../account/users.js';
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
        'The call at this update or, when an older update is replayed, later: `call.version` tells.',
      resolve: ({ call }) => call,
    }),
    actor: t.field({
      type: UserRef,
      nullable: true,
      description: 'Null for what time did.',
      resolve: ({ actorId }, _args, { loaders }) => (actorId ? loaders.user.load(actorId) : null),
    }),
    at: t.expose('at', { type: 'DateTime' }),
  }),
});

builder.subscriptionField('incomingCalls', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallUpdateRef,
    description:
      'Calls that ring for the viewer, each once; also their own scheduled ones, whose `actor` is null. On subscribing, those that ring already come first. Resumed with `after`, one may have ended meanwhile: `call.status` tells. When to stop ringing, `callUpdates` tells.',
    args: { after: t.arg({ type: 'Cursor' }) },
    subscribe: (_root, args, ctx) => incomingCalls(args, ctx),
    resolve: (update) => update,
  }),
);

builder.subscriptionField('callUpdates', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: CallUpdateRef,
    description: "Every change of the viewer's calls, or of one of them.",
    args: { callId: t.arg.id(), after: t.arg({ type: 'Cursor' }) },
    subscribe: (_root, args, ctx) => callUpdates(args, ctx),
    resolve: (update) => update,
  }),
);
