import type { UserRow } from '../../db/account/users.js';
import { CredentialsError, InvalidInputError, NotFoundError } from '../../errors.js';
import {
  type AuthSession,
  blocked,
  blockUser,
  findUsers,
  login,
  logout,
  me,
  refreshSession,
  register,
  unblockUser,
  updateProfile,
  user,
} from '../../resolvers/account/account.js';
import { missedCallCount } from '../../resolvers/call/history.js';
import { builder } from '../builder.js';
import { ChosenPresenceEnum } from '../presence.js';
import { UserRef } from './user.js';

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
    blocked: t.withAuth({ signedIn: true }).field({
      type: [UserRef],
      description: 'Whom the viewer has blocked, newest first; at most 500.',
      complexity: { field: 1, multiplier: 100 },
      resolve: (_me, args, ctx) => blocked(args, ctx),
    }),
  }),
});

const AuthSessionRef = builder.objectRef<AuthSession>('AuthSession').implement({
  description: 'A session on one device.',
  fields: (t) => ({
    accessToken: t.exposeString('accessToken', {
      description:
        'For the header `Authorization: Bearer <accessToken>`, on a WebSocket the key `Authorization` of the `connection_init` payload. A JWT (RFC 9068).',
    }),
    accessTokenExpiresAt: t.expose('accessTokenExpiresAt', { type: 'DateTime' }),
    refreshToken: t.exposeString('refreshToken', {
      description:
        'Works once: each refresh returns the next. For 10 seconds it returns the same next one again (two tabs); presented later, it ends its session.',
    }),
    user: t.field({
      type: UserRef,
      resolve: ({ userId }, _args, { loaders }) => loaders.user.load(userId),
    }),
  }),
});

const RegisterInput = builder.inputType('RegisterInput', {
  fields: (t) => ({
    username: t.string({
      required: true,
      description: '3–32 of letters, digits, `.`, `_`, `-`; unique ignoring case.',
    }),
    email: t.string({ required: true, description: 'Unique ignoring case; not verified.' }),
    password: t.string({ required: true, description: '8–128 characters.' }),
    displayName: t.string({ description: '1–100 characters; left out: the user name.' }),
  }),
});

const LoginInput = builder.inputType('LoginInput', {
  fields: (t) => ({
    username: t.string({ required: true, description: 'User name or e-mail address.' }),
    password: t.string({ required: true }),
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
      'People to call, by the start of user name or display name, ignoring case; empty: anybody. By display name, at most 50, never the viewer.',
    args: {
      search: t.arg.string({ required: true }),
      first: t.arg.int({ defaultValue: 20, required: false }),
    },
    complexity: ({ first }) => ({ field: 1, multiplier: Math.min(first ?? 20, 50) }),
    resolve: (_root, args, ctx) => findUsers(args, ctx),
  }),
);

builder.mutationField('register', (t) =>
  t.field({
    type: AuthSessionRef,
    description:
      'Opens an account and signs in. Errors: USERNAME_TAKEN, EMAIL_TAKEN, INVALID_INPUT.',
    args: { input: t.arg({ type: RegisterInput, required: true }) },
    errors: { types: [CredentialsError, InvalidInputError], union: { name: 'RegisterResult' } },
    resolve: (_root, args, ctx) => register(args, ctx),
  }),
);

builder.mutationField('login', (t) =>
  t.field({
    type: AuthSessionRef,
    description:
      'Signs in. A wrong password and an unknown user get the same answer in the same time; after 10 wrong passwords for one account, or 100 for any, in 15 minutes from one address the answer is RATE_LIMITED.',
    args: { input: t.arg({ type: LoginInput, required: true }) },
    errors: { types: [CredentialsError], union: { name: 'LoginResult' } },
    resolve: (_root, args, ctx) => login(args, ctx),
  }),
);

builder.mutationField('refreshSession', (t) =>
  t.field({
    type: AuthSessionRef,
    description: 'Exchanges a refresh token for a new session token pair.',
    args: { refreshToken: t.arg.string({ required: true }) },
    errors: { types: [CredentialsError], union: { name: 'RefreshSessionResult' } },
    resolve: (_root, args, ctx) => refreshSession(args, ctx),
  }),
);

builder.mutationField('logout', (t) =>
  t.withAuth({ signedIn: true }).boolean({
    description: "Ends the viewer's session: its tokens are refused, its sockets closed.",
    resolve: (_root, args, ctx) => logout(args, ctx),
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
