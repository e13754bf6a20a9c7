import * as z from 'zod';
import { PASSWORD_MAX, PASSWORD_MIN, passwordProblem } from '../../auth/passwords.js';
import { hashRefreshToken, newRefreshToken } from '../../auth/tokens.js';
import type { Context, SignedIn } from '../../context.js';
import { endSession, rotateRefreshToken, startSession } from '../../db/account/sessions.js';
import { findLogin, insertUser } from '../../db/account/users.js';
import { isStorable } from '../../db/storable.js';
import { CredentialsError } from '../../errors.js';
import { parseInput, text } from '../input.js';
import { displayName } from './profile.js';

/** The tokens of a session, as `register`, `login` and `refreshSession` return them. */
export interface AuthSession {
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
  userId: string;
}

const password = z.string().refine((value) => passwordProblem(value) === null, {
  message: `${PASSWORD_MIN} to ${PASSWORD_MAX} characters.`,
});
const registerInput = z.object({
  username: z
    .string()
    .regex(/^[A-Za-z0-9._-]{3,32}$/, '3 to 32 of the letters a to z, digits, ".", "_" and "-".'),
  email: text(3, 254).pipe(
    z.string().regex(/^[^\s@]+@[^\s@]+$/, 'An e-mail address such as ann@example.com.'),
  ),
  password,
  displayName: displayName.nullish(),
});

const wrongCredentials = () =>
  new CredentialsError('WRONG_CREDENTIALS', 'The user name or the password is wrong.');
const invalidRefreshToken = () =>
  new CredentialsError('WRONG_CREDENTIALS', 'The refresh token is not valid any more: log in.');

export async function register(
  args: { input: z.input<typeof registerInput> },
  { app, address }: Context,
): Promise<AuthSession> {
  const input = parseInput(registerInput, args.input);
  await app.throttles.registration.count(address);
  const passwordHash = await app.auth.passwords.hash(input.password);
  const { username, email } = input;
  const user = await insertUser(app.db, {
    username,
    email,
    displayName: input.displayName?.trim() ?? username,
    passwordHash,
  });
  if (user === 'USERNAME_TAKEN') {
    throw new CredentialsError('USERNAME_TAKEN', 'This user name is taken: choose another.');
  }
  if (user === 'EMAIL_TAKEN') {
    throw new CredentialsError('EMAIL_TAKEN', 'There is an account with this e-mail address.');
  }
  return signIn(user.id, app);
}

export async function login(
  { input }: { input: { username: string; password: string } },
  { app, address }: Context,
): Promise<AuthSession> {
  const key = `${address} ${input.username.slice(0, 320).toLowerCase()}`;
  // One after the other: concurrent guesses would all pass the check before any of them is counted.
  return app.runExclusive(`login ${key}`, async () => {
    await app.throttles.login.check(key);
    await app.throttles.guesses.check(address);
    const user = isStorable(input.username) ? await findLogin(app.db, input.username) : null;
    // An unknown user costs the same work, so that the response time does not reveal whether the user exists.
    const isCorrect = await app.auth.passwords.verify(user?.passwordHash ?? null, input.password);
    if (!user || !isCorrect) {
      await app.throttles.guesses.count(address);
      await app.throttles.login.count(key);
      throw wrongCredentials();
    }
    await app.throttles.login.reset(key);
    return signIn(user.id, app);
  });
}

async function signIn(userId: string, app: Context['app']): Promise<AuthSession> {
  const refreshToken = newRefreshToken();
  const hash = hashRefreshToken(refreshToken);
  const sessionId = await startSession(app.db, userId, hash, app.limits.REFRESH_TOKEN_TTL_S);
  return withAccessToken(app, { userId, sessionId, refreshToken });
}

async function withAccessToken(
  app: Context['app'],
  { userId, sessionId, refreshToken }: { userId: string; sessionId: string; refreshToken: string },
): Promise<AuthSession> {
  const access = await app.auth.tokens.issueAccessToken({ userId, sessionId });
  return {
    accessToken: access.token,
    accessTokenExpiresAt: access.expiresAt,
    refreshToken,
    userId,
  };
}

export async function refreshSession(
  { refreshToken }: { refreshToken: string },
  { app }: Context,
): Promise<AuthSession> {
  const successor = app.auth.tokens.successorOf(refreshToken);
  const rotation = await rotateRefreshToken(
    app.db,
    { hash: hashRefreshToken(refreshToken), successorHash: hashRefreshToken(successor) },
    { ttlS: app.limits.REFRESH_TOKEN_TTL_S, graceS: app.limits.REFRESH_GRACE_S },
  );
  switch (rotation.outcome) {
    case 'rotated':
      return withAccessToken(app, { ...rotation, refreshToken: successor });
    case 'reused':
      await app.bus.publish('sessionEnded', rotation.sessionId, null);
      throw invalidRefreshToken();
    case 'unknown':
      throw invalidRefreshToken();
    default:
      return rotation satisfies never;
  }
}

export async function logout(_args: object, { app, viewer }: SignedIn): Promise<boolean> {
  await endSession(app.db, viewer);
  await app.bus.publish('sessionEnded', viewer.sessionId, null);
  return true;
}
