import type { UserRow } from '../../db/account/users.js';
import { builder } from '../builder.js';
import { PresenceRef } from '../presence.js';

/** Somebody who can be called. */
export const UserRef = builder.objectRef<UserRow>('User');
UserRef.implement({
  description: 'Somebody who can be called.',
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
