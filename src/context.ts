import { initContextCache } from '@pothos/core';
import type { App } from './app.js';
import type { Viewer } from './auth/viewer.js';
import { isSessionEnded } from './db/account/sessions.js';
import { userOfIdentity } from './db/account/users.js';
import { isStorable } from './db/storable.js';
import {
  invalid,
  invalidToken,
  type Refusal,
  tokenExpired,
  unauthenticated,
  unavailable,
} from './errors.js';
import { Loaders } from './loaders.js';
import type { Connection } from './realtime/presence/connections.js';

/** The context of an operation. */
export interface Context {
  readonly app: App;
  readonly loaders: Loaders;
  readonly viewer: Viewer | null;
  /** The reason why there is no viewer. Fields that need one return it. */
  readonly refusal: Refusal | null;
  /** The address of the client, for rate limits. */
  readonly address: string;
  /** The ID of the request, or of the operation on its socket, in the log. */
  readonly requestId: string;
  /** The connection of the operation, if it is a WebSocket. */
  readonly connection: Connection | null;
  /** Whether the operation is known to be within the limit of complexity. */
  isCheap: boolean;
}

/** The context of a field that needs a signed-in user. */
export interface SignedIn extends Context {
  readonly viewer: Viewer;
}

/** A client's claims about itself, in HTTP headers or in `connection_init`. */
export interface Claims {
  authorization: string | null;
  terminalId: string | null;
}

/** Creates the context from a client's claims. */
export async function createContext(
  app: App,
  claims: Claims,
  from: { address: string; requestId: string; connection: Connection | null },
): Promise<Context> {
  const found = await identify(app, claims);
  const [viewer, refusal] = found instanceof Error ? [null, found] : [found, null];
  const loaders = new Loaders(app, viewer?.userId ?? null);
  const caches = viewer ? SIGNED_IN : ANONYMOUS;
  return { ...caches, app, loaders, viewer, refusal, ...from, isCheap: false };
}

/**
 * The data that Pothos stores by context. It depends only on whether there is a viewer, except for expensive operations.
 * The first context of each kind stays in memory with it.
 */
const [SIGNED_IN, ANONYMOUS] = [initContextCache(), initContextCache()];

async function identify(app: App, claims: Claims): Promise<Viewer | Refusal> {
  const token = /^Bearer +(\S+)$/i.exec(claims.authorization ?? '')?.[1];
  if (!token) return claims.authorization === null ? unauthenticated() : invalidToken();
  const terminal = claims.terminalId;
  const max = app.limits.TERMINAL_ID_CHARS;
  if (terminal !== null && (terminal === '' || terminal.length > max || !isStorable(terminal))) {
    return invalid('X-Terminal-Id', `A terminal ID has 1 to ${max} characters.`);
  }
  const identity = await verify(app, token);
  return 'code' in identity
    ? identity
    : { ...identity, terminalId: terminal ?? identity.sessionId };
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
  // A token outlives its session by minutes. A logout must take effect at once.
  const userId = await app.auth.userOfLiveSession(access.sessionId);
  return userId === access.userId ? access : invalidToken();
}
