import { eq } from 'drizzle-orm';
import * as z from 'zod';
import { PASSWORD_MAX, PASSWORD_MIN, passwordProblem } from '../../auth/passwords.js';
import { hashRefreshToken, newRefreshToken } from '../../auth/tokens.js';
import type { Context, SignedIn } from '../../context.js';
import { deleteBlock, insertBlock, readBlockedUsers } from '../../db/account/blocks.js';
import { endSession, rotateRefreshToken, startSession } from '../../db/account/sessions.js';
import { usersTable } from '../../db/account/tables.js';
import {
  findLogin,
  insertUser,
  readUsers,
  searchUsers,
  type UserRow,
} from '../../db/account/users.js';
import { isStorable } from '../../db/text.js';
import { CredentialsError, invalid, NotFoundError, unauthenticated } from '../../errors.js';
import { parseInput, text, visibleText } from '../input.js';

/** Tokens for a user, as a login returns them. */
export interface AuthSession {
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
  userId: string;
}

const displayName = visibleText(100);
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
const updateProfileInput = z.object({
  displayName: displayName.nullish(),
  avatarUrl: text(0, 2_000)
    .pipe(z.union([z.literal(''), z.url({ protocol: /^https?$/, error: 'An http or https URL.' })]))
    .nullish(),
  callWaiting: z.boolean().nullish(),
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
  // One after the other: of guesses that come all at once, each must know what became of those before.
  return app.runExclusive(`login ${key}`, async () => {
    await app.throttles.login.check(key);
    await app.throttles.guesses.check(address);
    const user = isStorable(input.username) ? await findLogin(app.db, input.username) : null;
    // An unknown user costs the same work, so that the time does not say which it was.
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

export function me(_args: object, { loaders, viewer }: SignedIn): Promise<UserRow> {
  return loaders.user.load(viewer.userId);
}

export async function user({ id }: { id: string }, { app }: SignedIn): Promise<UserRow | null> {
  const [found] = isStorable(id) ? await readUsers(app.db, [id]) : [];
  return found ?? null;
}

export async function findUsers(
  { search, first }: { search: string; first?: number | null | undefined },
  { app, viewer }: SignedIn,
): Promise<UserRow[]> {
  if (first != null && first < 0) throw invalid('first', 'From 0.');
  const limit = Math.min(first ?? 20, app.limits.USERS_FOUND);
  if (!isStorable(search) || search.length > 200 || limit === 0) return [];
  return searchUsers(app.db, search, limit, viewer.userId);
}

export async function updateProfile(
  args: { input: z.input<typeof updateProfileInput> },
  { app, viewer }: SignedIn,
): Promise<UserRow> {
  const input = parseInput(updateProfileInput, args.input);
  const [row] = await app.db
    .update(usersTable)
    .set({
      // Left out is left alone; a display name cannot be taken away, an avatar can.
      ...(input.displayName ? { displayName: input.displayName.trim() } : {}),
      ...(input.avatarUrl !== undefined ? { avatarUrl: input.avatarUrl || null } : {}),
      ...(input.callWaiting != null ? { callWaiting: input.callWaiting } : {}),
      id: viewer.userId,
    })
    .where(eq(usersTable.id, viewer.userId))
    .returning();
  if (!row) throw unauthenticated();
  return row;
}

export async function blockUser(
  { userId: blockedId }: { userId: string },
  { app, viewer }: SignedIn,
): Promise<UserRow> {
  const { userId } = viewer;
  if (blockedId === userId) throw invalid('userId', 'You cannot block yourself.');
  const found = await requireUser(blockedId, app);
  const connected = (await app.leases.online([userId])).has(userId);
  const max = app.limits.BLOCKED_USERS;
  if (!(await insertBlock(app.db, { userId, blockedId, connected }, max))) {
    throw invalid('userId', `You have blocked ${max} people: unblock somebody first.`);
  }
  app.presence.announce([userId]);
  return found;
}

export async function unblockUser(
  { userId: blockedId }: { userId: string },
  { app, viewer }: SignedIn,
): Promise<UserRow> {
  const found = await requireUser(blockedId, app);
  if (await deleteBlock(app.db, viewer.userId, blockedId)) app.presence.announce([viewer.userId]);
  return found;
}

export function blocked(_args: object, { app, viewer }: SignedIn): Promise<UserRow[]> {
  return readBlockedUsers(app.db, viewer.userId);
}

async function requireUser(id: string, { db }: SignedIn['app']): Promise<UserRow> {
  const [found] = isStorable(id) ? await readUsers(db, [id]) : [];
  if (!found) throw new NotFoundError('user', id);
  return found;
}
