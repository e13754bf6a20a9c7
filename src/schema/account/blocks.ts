import { InvalidInputError, NotFoundError } from '../../errors.js';
import { blocked, blockUser, unblockUser } from '../../resolvers/account/blocks.js';
import { builder } from '../builder.js';
import { MeRef } from './profile.js';
import { UserRef } from './users.js';

builder.objectField(MeRef, 'blocked', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: [UserRef],
    description: 'Users whom the viewer has blocked, newest first. At most 500.',
    complexity: { field: 1, multiplier: 100 },
    resolve: (_me, args, ctx) => blocked(args, ctx),
  }),
);

builder.mutationField('blockUser', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: UserRef,
    description:
      'Keeps somebody from reaching the viewer, until `unblockUser`: their calls do not ring and are never shown to the viewer, while they see a call that is not answered; their invitations to meetings do not come; and they see the viewer OFFLINE, as if the viewer had left when blocking them. They are not told. Calls and meetings that both are in go on. Again changes nothing. Errors: NOT_FOUND; INVALID_INPUT for oneself, and when 500 people are blocked.',
    args: { userId: t.arg.id({ required: true }) },
    errors: { types: [NotFoundError, InvalidInputError], union: { name: 'BlockUserResult' } },
    resolve: (_root, args, ctx) => blockUser(args, ctx),
  }),
);

builder.mutationField('unblockUser', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: UserRef,
    description:
      'Lets somebody reach the viewer again, from now on: what was kept from the viewer before stays so. Also of somebody who is not blocked. Errors: NOT_FOUND.',
    args: { userId: t.arg.id({ required: true }) },
    errors: { types: [NotFoundError], union: { name: 'UnblockUserResult' } },
    resolve: (_root, args, ctx) => unblockUser(args, ctx),
  }),
);
