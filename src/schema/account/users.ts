import { type FieldNode, type GraphQLResolveInfo, Kind } from 'graphql';
import type { Context } from '../../context.js';
import type { UserRow } from '../../db/account/users.js';
import { findUsers, user } from '../../resolvers/account/users.js';
import { builder } from '../builder.js';
import { PresenceRef } from '../presence.js';

export const UserRef = builder.objectRef<UserRow>('User');

/** Fields of a user that need no more than the ID. */
const OF_THE_ID: ReadonlySet<string> = new Set(['__typename', 'id', 'presence']);

/**
 * A user who exists, for the field of this `info`. A document that selects only what follows from the ID, as a client
 * with a normalized cache does, needs no read.
 */
export const existingUser = (
  id: string,
  { loaders }: Pick<Context, 'loaders'>,
  { fieldNodes }: Pick<GraphQLResolveInfo, 'fieldNodes'>,
): UserRow | Promise<UserRow> =>
  fieldNodes.every(needsOnlyId) ? ({ id } as UserRow) : loaders.user.load(id);

const needsOnlyId = ({ selectionSet }: FieldNode): boolean =>
  selectionSet?.selections.every(
    (node) => node.kind === Kind.FIELD && OF_THE_ID.has(node.name.value),
  ) === true;

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
