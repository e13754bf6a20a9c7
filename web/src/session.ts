import { Failure } from './failure.js';
import type { AuthPartsFragment, PersonPartsFragment } from './gql/graphql.js';
import { ObservableValue } from './observable-value.js';

const KEY = 'switchboard.session';
/** Tokens are refreshed this long before they expire, so that none expires in flight. */
const REFRESH_MARGIN_MS = 30_000;
/** A new token is used for at least this long, even if this device's clock is wrong. */
const MIN_TOKEN_LIFETIME_MS = 60_000;

export type Person = PersonPartsFragment;

export interface SignedIn {
  readonly accessToken: string;
  readonly refreshToken: string;
  /** By this device's clock, in milliseconds. */
  readonly freshUntil: number;
  readonly user: Person;
}

/** Asks the server for new tokens. Resolves with null if it refuses for good. */
export type Refresh = (refreshToken: string) => Promise<AuthPartsFragment | null>;

/**
 * The signed-in user and their tokens. They are in session storage: they survive a reload, and each
 * tab can have its own user.
 */
export class Session {
  readonly current: ObservableValue<SignedIn | null>;
  /** The reason why the server ended the session, shown on the sign-in screen. */
  readonly notice = new ObservableValue<string | null>(null);
  readonly #refresh: Refresh;
  #refreshing: Promise<SignedIn> | null = null;

  constructor(refresh: Refresh) {
    this.#refresh = refresh;
    this.current = new ObservableValue(restore());
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

  /** A valid access token. Refreshes it first if it expires soon. */
  async accessToken(): Promise<string> {
    const signedIn = this.current.get();
    if (!signedIn) throw new Failure('UNAUTHENTICATED', 'You’re signed out.');
    if (Date.now() < signedIn.freshUntil) return signedIn.accessToken;
    // A refresh token works once, so concurrent callers share one refresh.
    this.#refreshing ??= this.#renew(signedIn).finally(() => {
      this.#refreshing = null;
    });
    return (await this.#refreshing).accessToken;
  }

  /** Marks a token that the server refused, so that the next caller refreshes it. */
  invalidateAccessToken(accessToken: string): void {
    const signedIn = this.current.get();
    if (signedIn?.accessToken === accessToken) this.current.set({ ...signedIn, freshUntil: 0 });
  }

  async #renew(signedIn: SignedIn): Promise<SignedIn> {
    const auth = await this.#refresh(signedIn.refreshToken);
    // The user signed out or switched accounts while the request was in flight.
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
