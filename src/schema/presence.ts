import { InvalidInputError } from '../errors.js';
import { CHOSEN_PRESENCES, PRESENCE_STATUSES, type Presence } from '../lifecycle/presence.js';
import { presence, presenceChanges, setPresence } from '../resolvers/presence.js';
import { builder } from './builder.js';

const PresenceStatusEnum = builder.enumType('PresenceStatus', { values: PRESENCE_STATUSES });

export const ChosenPresenceEnum = builder.enumType('ChosenPresence', {
  description:
    'The presence that a user chooses. DO_NOT_DISTURB: their devices do not ring, and calls to them look unanswered. INVISIBLE: others see OFFLINE.',
  values: CHOSEN_PRESENCES,
});

export const PresenceRef = builder.objectRef<Presence>('Presence').implement({
  description:
    'The presence of a user as others see it. ONLINE: one of their devices has an open WebSocket or SSE subscription, or closed it less than 5 seconds ago (a page reload does not show). IN_CALL: in a connected call or in the room of a meeting. OFFLINE: also for INVISIBLE.',
  fields: (t) => ({
    userId: t.exposeID('userId'),
    status: t.expose('status', { type: PresenceStatusEnum }),
    text: t.exposeString('text', {
      nullable: true,
      description: 'Set by the user, up to 100 characters. Null while OFFLINE.',
    }),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      nullable: true,
      description:
        'When the user was last online. Null while they are online, or if they never were.',
    }),
  }),
});

const SetPresenceInput = builder.inputType('SetPresenceInput', {
  fields: (t) => ({
    status: t.field({ type: ChosenPresenceEnum, required: true }),
    text: t.string({ description: 'Up to 100 characters. Omitted or empty removes it.' }),
  }),
});

const userIds = { description: 'IDs of 1 to 200 users, without duplicates.' };

builder.queryField('presence', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: [PresenceRef],
    description:
      'The presence of up to 200 users, in the order of the argument. Unknown IDs are OFFLINE.',
    args: { userIds: t.arg.idList({ required: true, ...userIds }) },
    resolve: (_root, args, ctx) => presence(args, ctx),
  }),
);

builder.mutationField('setPresence', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: PresenceRef,
    description:
      'Sets the presence of the viewer on all their devices. Returns it as others see it now: OFFLINE while no device is connected. `me.chosenPresence` returns the chosen one.',
    args: { input: t.arg({ type: SetPresenceInput, required: true }) },
    errors: { types: [InvalidInputError], union: { name: 'SetPresenceResult' } },
    resolve: (_root, args, ctx) => setPresence(args, ctx),
  }),
);

builder.subscriptionField('presenceChanges', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: PresenceRef,
    description: 'The current presence of each user, then each change. Up to 200 users.',
    args: { userIds: t.arg.idList({ required: true, ...userIds }) },
    subscribe: (_root, args, ctx) => presenceChanges(args, ctx),
    resolve: (presence) => presence,
  }),
);
