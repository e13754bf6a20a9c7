import type { App } from './app.js';
import type { Viewer } from './auth/viewer.js';
import { isSessionEnded, isSessionLive } from './db/account/sessions.js';
import { userOfIdentity } from './db/account/users.js';
import { isStorable } from './db/text.js';
import {
  invalid,
  invalidToken,
  type Refusal,
  tokenExpired,
  unauthenticated,
  unavailable,
} from './errors.js';
import { createLoaders, type Loaders } from './loaders.js';
import type { Connection } from './realtime/presence/connections.js';

/** What an operation is executed with. */
export interface Context {
  readonly app: App;
  readonly loaders: Loaders;
  readonly viewer: Viewer | null;
  /** Why there is no viewer: what a field that needs one answers. */
  readonly refusal: Refusal | null;
  /** Where the request comes from, for rate limits. */
  readonly address: string;
  /** What names the request, or the operation on its socket, in the log. */
  readonly requestId: string;
  /** What the operation came in on, where that lives on: a WebSocket. */
  readonly connection: Connection | null;
}

/** The context of a field that needs somebody signed in. */
export interface SignedIn extends Context {
  readonly viewer: Viewer;
}

/** What a client says of itself, in HTTP headers or in `connection_init`. */
export interface Claims {
  authorization: string | null;
  terminalId: string | null;
}

/** Makes the context for what a client claims. */
export async function createContext(
  app: App,
  claims: Claims,
  from: { address: string; requestId: string; connection: Connection | null },
): Promise<Context> {
  const viewer = await identify(app, claims);
  return viewer instanceof Error
    ? { app, loaders: createLoaders(app, null), viewer: null, refusal: viewer, ...from }
    : { app, loaders: createLoaders(app, viewer.userId), viewer, refusal: null, ...from };
}

async function identify(app: App, claims: Claims): Promise<Viewer | Refusal> {
  const token = /^Bearer +(\S+)$/i.exec(claims.authorization ?? '')?.[1];
  if (!token) return claims.authorization === null ? unauthenticated() : invalidToken();
  const terminal = claims.terminalId;
  const max = app.limits.TERMINAL_ID_CHARS;
  if (terminal !== null && (terminal === '' || terminal.length > max || !isStorable(terminal))) {
    return invalid('X-Terminal-Id', `A terminal id has 1 to ${max} characters.`);
  }
  const who = await verify(app, token);
  return 'code' in who ? who : { ...who, terminalId: terminal ?? who.sessionId };
}

type Identity = Omit<Viewer, 'terminalId'>;

async function verify(app: App, token: string): Promise<Identity | Refusal> {
  if (app.auth.outsideIssuer?.isFrom(token)) {
    const identity = await app.auth.outsideIssuer.verify(token);
    if (identity === 'INVALID') return invalidToken();
    if (identity === 'EXPIRED') return tokenExpired();
    if (identity === 'UNAVAILABLE') return unavailable();
    const issuer = app.config.outsideIssuer?.issuer ?? '';
    const userId = await userOfIdentity(app.db, issuer, identity);
    const { sessionId, expiresAt } = identity;
    if (await isSessionEnded(app.db, { sessionId, userId })) return invalidToken();
    return { userId, sessionId, expiresAt };
  }
  const access = await app.auth.tokens.verifyAccessToken(token);
  if (access === 'INVALID') return invalidToken();
  if (access === 'EXPIRED') return tokenExpired();
  // A token outlives its session by minutes; a logout must not wait for that.
  const live = await isSessionLive(app.db, access.sessionId, access.userId);
  return live ? access : invalidToken();
}
