import type { UserRow } from '../../db/account/users.js';
import { findUsers, user } from '../../resolvers/account/users.js';
import { builder } from '../builder.js';
import { PresenceRef } from '../presence.js';

export const UserRef = builder.objectRef<UserRow>('User');
UserRef.implement({
  description: 'An account that can be called.',
  fields: (t) => ({
    id: t.exposeID('id'),
    username: t.exposeString('username'),
    displayName: t.exposeString('displayName'),
    avatarUrl: t.exposeString('avatarUrl', { nullable: true }),
    presence: t.field({
      type: PresenceRef,
      resolve: ({ id }, _args, { loaders }) => loaders.presence.load(id),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
});

builder.queryField('user', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: UserRef,
    nullable: true,
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, args, ctx) => user(args, ctx),
  }),
);

builder.queryField('users', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: [UserRef],
    description:
      'Users to call, found by the start of their user name or display name, ignoring case. An empty search finds all. Sorted by display name, at most 50, without the viewer.',
    args: {
      search: t.arg.string({ required: true }),
      first: t.arg.int({ defaultValue: 20, required: false }),
    },
    complexity: ({ first }) => ({ field: 1, multiplier: Math.min(first ?? 20, 50) }),
    resolve: (_root, args, ctx) => findUsers(args, ctx),
  }),
);
