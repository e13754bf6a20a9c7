import { Failure } from './failure.js';
import type { AuthPartsFragment, PersonPartsFragment } from './gql/graphql.js';
import { Store } from './store.js';

const KEY = 'switchboard.session';
/** Refreshed this long before it ends, so that no request is on its way with a token that just ended. */
const REFRESH_MARGIN_MS = 30_000;
/** A token is good for at least this long after it came, whatever a wrong clock on this device says. */
const MIN_TOKEN_LIFETIME_MS = 60_000;

export type Person = PersonPartsFragment;

export interface SignedIn {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** By this device's clock, in milliseconds. */
  readonly freshUntil: number;
  readonly user: Person;
}

/** Asks the server for the next pair of tokens; null when it says no for good. */
export type Refresh = (refreshToken: string) => Promise<AuthPartsFragment | null>;

/**
 * Who is signed in, and the tokens. In session storage: it survives a reload, and two tabs can be
 * two users.
 */
export class Session {
  readonly current: Store<SignedIn | null>;
  /** Set when the server ended the session: why the sign-in screen is there again. */
  readonly notice = new Store<string | null>(null);
  readonly #refresh: Refresh;
  #refreshing: Promise<SignedIn> | null = null;

  constructor(refresh: Refresh) {
    this.#refresh = refresh;
    this.current = new Store(restore());
  }

  signIn(auth: AuthPartsFragment): SignedIn {
    const now = Date.now();
    const signedIn = {
      accessToken: auth.accessToken,
      refreshToken: auth.refreshToken,
      freshUntil: Math.max(
        Date.parse(auth.accessTokenExpiresAt) - REFRESH_MARGIN_MS,
        now + MIN_TOKEN_LIFETIME_MS,
      ),
      user: auth.user,
    };
    sessionStorage.setItem(KEY, JSON.stringify(signedIn));
    this.notice.set(null);
    this.current.set(signedIn);
    return signedIn;
  }

  signOut(notice: string | null = null): void {
    sessionStorage.removeItem(KEY);
    this.notice.set(notice);
    this.current.set(null);
  }

  /** A token that the server will accept; refreshed first where it ends soon. */
  async accessToken(): Promise<string> {
    const signedIn = this.current.get();
    if (!signedIn) throw new Failure('UNAUTHENTICATED', 'You’re signed out.');
    if (Date.now() < signedIn.freshUntil) return signedIn.accessToken;
    // One refresh for all who ask meanwhile: a refresh token works once.
    this.#refreshing ??= this.#renew(signedIn).finally(() => {
      this.#refreshing = null;
    });
    return (await this.#refreshing).accessToken;
  }

  /** The server refused this token: the next one who asks gets another. */
  invalidateAccessToken(accessToken: string): void {
    const signedIn = this.current.get();
    if (signedIn?.accessToken === accessToken) this.current.set({ ...signedIn, freshUntil: 0 });
  }

  async #renew(signedIn: SignedIn): Promise<SignedIn> {
    const auth = await this.#refresh(signedIn.refreshToken);
    // Signed out, or in as somebody else, while the answer was on its way.
    if (this.current.get()?.refreshToken !== signedIn.refreshToken) {
      throw new Failure('UNAUTHENTICATED', 'You’re signed out.');
    }
    if (auth) return this.signIn(auth);
    const notice = 'Your session has ended. Please sign in again.';
    this.signOut(notice);
    throw new Failure('UNAUTHENTICATED', notice);
  }
}

function restore(): SignedIn | null {
  const stored = sessionStorage.getItem(KEY);
  if (stored === null) return null;
  try {
    return JSON.parse(stored) as SignedIn;
  } catch {
    return null;
  }
}
