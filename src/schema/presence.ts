import { InvalidInputError } from '../errors.js';
import { CHOSEN_PRESENCES, PRESENCE_STATUSES, type Presence } from '../lifecycle/presence.js';
import { presence, presenceChanges, setPresence } from '../resolvers/presence.js';
import { builder } from './builder.js';

const PresenceStatusEnum = builder.enumType('PresenceStatus', { values: PRESENCE_STATUSES });

/** What a user can choose to be seen as. */
export const ChosenPresenceEnum = builder.enumType('ChosenPresence', {
  description:
    'What a user chooses to be seen as. DO_NOT_DISTURB: their devices do not ring, and callers see an unanswered call. INVISIBLE: OFFLINE to everybody.',
  values: CHOSEN_PRESENCES,
});

/** What others see of a user's being there. */
export const PresenceRef = builder.objectRef<Presence>('Presence').implement({
  description:
    'What everybody sees of a user: ONLINE while one of their devices holds a WebSocket (or a subscription over SSE), and 5 seconds longer, so that a page reload does not show; IN_CALL in a connected call or in the room of a meeting; OFFLINE also when INVISIBLE.',
  fields: (t) => ({
    userId: t.exposeID('userId'),
    status: t.expose('status', { type: PresenceStatusEnum }),
    text: t.exposeString('text', {
      nullable: true,
      description: 'Set by the user, up to 100 characters; null while OFFLINE.',
    }),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the user was last seen; null while they are there, or if they never were.',
    }),
  }),
});

const SetPresenceInput = builder.inputType('SetPresenceInput', {
  fields: (t) => ({
    status: t.field({ type: ChosenPresenceEnum, required: true }),
    text: t.string({ description: 'Up to 100 characters; left out or empty: none.' }),
  }),
});

const userIds = { description: '1 to 200 ids of users, each once.' };

builder.queryField('presence', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: [PresenceRef],
    description: 'Up to 200 users, in the order asked. An id that nobody has is OFFLINE.',
    args: { userIds: t.arg.idList({ required: true, ...userIds }) },
    resolve: (_root, args, ctx) => presence(args, ctx),
  }),
);

builder.mutationField('setPresence', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: PresenceRef,
    description:
      'Chooses how the viewer is seen; it stays so on all their devices. Returns how they are seen now: OFFLINE while none of them is connected. What they chose, `me.chosenPresence` tells.',
    args: { input: t.arg({ type: SetPresenceInput, required: true }) },
    errors: { types: [InvalidInputError], union: { name: 'SetPresenceResult' } },
    resolve: (_root, args, ctx) => setPresence(args, ctx),
  }),
);

builder.subscriptionField('presenceChanges', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: PresenceRef,
    description: 'The present state of each user, then each change. Up to 200 users.',
    args: { userIds: t.arg.idList({ required: true, ...userIds }) },
    subscribe: (_root, args, ctx) => presenceChanges(args, ctx),
    resolve: (presence) => presence,
  }),
);
