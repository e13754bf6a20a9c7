import type { UserRow } from '../../db/account/users.js';
import { InvalidInputError } from '../../errors.js';
import { me, updateProfile } from '../../resolvers/account/profile.js';
import { missedCallCount } from '../../resolvers/call/history.js';
import { builder } from '../builder.js';
import { ChosenPresenceEnum } from '../presence.js';
import { UserRef } from './users.js';

/** The viewer, with what only they may see. */
export const MeRef = builder.objectRef<UserRow>('Me').implement({
  description: 'The viewer, with what only they may see.',
  fields: (t) => ({
    user: t.field({ type: UserRef, resolve: (me) => me }),
    email: t.string({
      description: 'Empty when an outside issuer tells none.',
      resolve: ({ email }) => email ?? '',
    }),
    chosenPresence: t.expose('chosenPresence', {
      type: ChosenPresenceEnum,
      description:
        'What the viewer chose with setPresence, which others cannot see when it is INVISIBLE.',
    }),
    callWaiting: t.exposeBoolean('callWaiting', {
      description:
        'Whether their devices ring while the viewer is in another call, or another one rings. False, unless chosen with updateProfile: who calls them alone then gets UserBusyError.',
    }),
    missedCallCount: t.withAuth({ signedIn: true }).int({
      description:
        'Calls that the viewer missed since they last looked (`markCallsSeen`; to begin with, since they have the account): that rang, or would have rung had they not wished not to be disturbed, and that they neither answered nor declined. Their own scheduled calls are not counted, only calls in which they were a callee. Exact up to 1,000; 1,001 says that there are more.',
      resolve: (_me, args, ctx) => missedCallCount(args, ctx),
    }),
  }),
});

const UpdateProfileInput = builder.inputType('UpdateProfileInput', {
  description: 'What is left out stays as it is.',
  fields: (t) => ({
    displayName: t.string({ description: '1–100 characters.' }),
    avatarUrl: t.string({
      description: 'An http or https URL of at most 2,000 characters; empty or null: none.',
    }),
    callWaiting: t.boolean({ description: '`me.callWaiting`; null: stays as it is.' }),
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
