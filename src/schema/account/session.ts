import { CredentialsError, InvalidInputError } from '../../errors.js';
import {
  type AuthSession,
  login,
  logout,
  refreshSession,
  register,
} from '../../resolvers/account/session.js';
import { builder } from '../builder.js';
import { UserRef } from './users.js';

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
