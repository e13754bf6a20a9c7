import type { UserRow } from '../../db/account/users.js';
import { InvalidInputError } from '../../errors.js';
import { me, updateProfile } from '../../resolvers/account/profile.js';
import { missedCallCount } from '../../resolvers/call/history.js';
import { builder } from '../builder.js';
import { ChosenPresenceEnum } from '../presence.js';
import { UserRef } from './users.js';

export const MeRef = builder.objectRef<UserRow>('Me').implement({
  description: 'The viewer, with the fields that only they may see.',
  fields: (t) => ({
    user: t.field({ type: UserRef, resolve: (me) => me }),
    email: t.string({
      description: 'Empty if an outside issuer provides no address.',
      resolve: ({ email }) => email ?? '',
    }),
    chosenPresence: t.expose('chosenPresence', {
      type: ChosenPresenceEnum,
      description:
        'The presence that the viewer chose with setPresence. Unlike `user.presence`, it also shows INVISIBLE.',
    }),
    callWaiting: t.exposeBoolean('callWaiting', {
      description:
        'Whether the viewer accepts a second call: their devices also ring while they are in another call, or while another call rings. With false, the default, a user who then calls only them gets UserBusyError. Set by updateProfile.',
    }),
    missedCallCount: t.withAuth({ signedIn: true }).int({
      description:
        'Number of calls that the viewer missed since they last looked (`markCallsSeen`; initially since the account was created). A call counts if the viewer was a callee and neither answered nor declined, even if Do Not Disturb suppressed its ring. Their own scheduled calls do not count. Exact up to 1,000; 1,001 means more.',
      resolve: (_me, args, ctx) => missedCallCount(args, ctx),
    }),
  }),
});

const UpdateProfileInput = builder.inputType('UpdateProfileInput', {
  description: 'Omitted fields stay as they are.',
  fields: (t) => ({
    displayName: t.string({ description: '1–100 characters.' }),
    avatarUrl: t.string({
      description: 'An http or https URL of at most 2,000 characters. Empty or null removes it.',
    }),
    callWaiting: t.boolean({ description: 'Sets `me.callWaiting`. Null leaves it as it is.' }),
  }),
});

builder.queryField('me', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: MeRef,
    resolve: (_root, args, ctx) => me(args, ctx),
  }),
);

builder.mutationField('updateProfile', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: UserRef,
    args: { input: t.arg({ type: UpdateProfileInput, required: true }) },
    errors: { types: [InvalidInputError], union: { name: 'UpdateProfileResult' } },
    resolve: (_root, args, ctx) => updateProfile(args, ctx),
  }),
);
