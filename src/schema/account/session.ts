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
  description: 'Tokens of a session on one device.',
  fields: (t) => ({
    accessToken: t.exposeString('accessToken', {
      description:
        'An access token (JWT, RFC 9068). Send it in the header `Authorization: Bearer <accessToken>`; on a WebSocket, in the key `Authorization` of the `connection_init` payload.',
    }),
    accessTokenExpiresAt: t.expose('accessTokenExpiresAt', { type: 'DateTime' }),
    refreshToken: t.exposeString('refreshToken', {
      description:
        'Single use: each refresh returns the next one. For 10 seconds a repeated refresh returns the same next token, for example to a second tab. Using an older token after that ends the session.',
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
      description: '3–32 letters, digits, `.`, `_` or `-`. Unique, ignoring case.',
    }),
    email: t.string({ required: true, description: 'Unique, ignoring case. Not verified.' }),
    password: t.string({ required: true, description: '8–128 characters.' }),
    displayName: t.string({ description: '1–100 characters. Default: the user name.' }),
  }),
});

const LoginInput = builder.inputType('LoginInput', {
  fields: (t) => ({
    username: t.string({ required: true, description: 'A user name or an e-mail address.' }),
    password: t.string({ required: true }),
  }),
});

builder.mutationField('register', (t) =>
  t.field({
    type: AuthSessionRef,
    description:
      'Creates an account and signs in. Errors: USERNAME_TAKEN, EMAIL_TAKEN, INVALID_INPUT.',
    args: { input: t.arg({ type: RegisterInput, required: true }) },
    errors: { types: [CredentialsError, InvalidInputError], union: { name: 'RegisterResult' } },
    resolve: (_root, args, ctx) => register(args, ctx),
  }),
);

builder.mutationField('login', (t) =>
  t.field({
    type: AuthSessionRef,
    description:
      'Signs in. A wrong password and an unknown user give the same answer in the same time. Error RATE_LIMITED: after 10 wrong passwords for one account, or 100 for all accounts, within 15 minutes from one address.',
    args: { input: t.arg({ type: LoginInput, required: true }) },
    errors: { types: [CredentialsError], union: { name: 'LoginResult' } },
    resolve: (_root, args, ctx) => login(args, ctx),
  }),
);

builder.mutationField('refreshSession', (t) =>
  t.field({
    type: AuthSessionRef,
    description: 'Exchanges a refresh token for a new pair of tokens.',
    args: { refreshToken: t.arg.string({ required: true }) },
    errors: { types: [CredentialsError], union: { name: 'RefreshSessionResult' } },
    resolve: (_root, args, ctx) => refreshSession(args, ctx),
  }),
);

builder.mutationField('logout', (t) =>
  t.withAuth({ signedIn: true }).boolean({
    description: "Ends the viewer's session: revokes its tokens and closes its sockets.",
    resolve: (_root, args, ctx) => logout(args, ctx),
  }),
);
