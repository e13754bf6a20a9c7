import { InvalidInputError, NotFoundError } from '../../errors.js';
import { blocked, blockUser, unblockUser } from '../../resolvers/account/blocks.js';
import { builder } from '../builder.js';
import { MeRef } from './profile.js';
import { UserRef } from './users.js';

builder.objectField(MeRef, 'blocked', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: [UserRef],
    description: 'The users that the viewer has blocked, newest first. At most 500.',
    complexity: { field: 1, multiplier: 100 },
    resolve: (_me, args, ctx) => blocked(args, ctx),
  }),
);

builder.mutationField('blockUser', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: UserRef,
    description:
      'Blocks a user until `unblockUser`. Their calls do not ring and stay hidden from the viewer; to them such a call looks unanswered. Their meeting invitations are not delivered. They see the viewer as OFFLINE, last seen at the time of the block. They get no notification. Calls and meetings that both are already in continue. Idempotent. Errors: NOT_FOUND; INVALID_INPUT for the viewer themselves, or when 500 users are blocked.',
    args: { userId: t.arg.id({ required: true }) },
    errors: { types: [NotFoundError, InvalidInputError], union: { name: 'BlockUserResult' } },
    resolve: (_root, args, ctx) => blockUser(args, ctx),
  }),
);

builder.mutationField('unblockUser', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: UserRef,
    description:
      'Unblocks a user from now on. Calls and invitations that were hidden earlier stay hidden. Also succeeds for a user who is not blocked. Errors: NOT_FOUND.',
    args: { userId: t.arg.id({ required: true }) },
    errors: { types: [NotFoundError], union: { name: 'UnblockUserResult' } },
    resolve: (_root, args, ctx) => unblockUser(args, ctx),
  }),
);
