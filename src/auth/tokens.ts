import { createHash, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';

const ALGORITHM = 'HS256';
const AUDIENCE = 'switchboard';
/** RFC 9068: keeps other JWTs of the same key from passing as access tokens. */
const TYPE = 'at+jwt';
/** Verified tokens in memory, each less than 1 KiB. */
const VERIFIED_TOKENS = 10_000;
const REFRESH_TOKEN_PREFIX = 'sbr_';

/** Settings of access tokens. */
export interface TokenSettings {
  /** At least 32 bytes, the same on all nodes. */
  readonly secret: string;
  /** The `iss` claim. */
  readonly issuer: string;
  /** Lifetime of an access token in seconds. */
  readonly ttlS: number;
}

/** The user and session of an access token. */
export interface AccessClaims {
  readonly userId: string;
  readonly sessionId: string;
}

/** An access token for a client. */
export interface IssuedAccessToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/** The claims of a verified access token, with its expiry. */
export interface VerifiedAccess extends AccessClaims {
  readonly expiresAt: Date;
}

/** Why an access token is refused. Only a genuine token can be EXPIRED. */
export type AccessTokenRefusal = 'INVALID' | 'EXPIRED';

/** Issues and verifies access tokens, and derives refresh tokens. */
export interface Tokens {
  issueAccessToken(claims: AccessClaims): Promise<IssuedAccessToken>;
  /** Returns a refusal for a token that does not verify; never rejects. */
  verifyAccessToken(token: string): Promise<VerifiedAccess | AccessTokenRefusal>;
  /** Derives the next refresh token, so that it can be issued again without being stored. */
  successorOf(refreshToken: string): string;
}

/** Creates tokens signed with one secret. */
export function createTokens({ secret, issuer, ttlS }: TokenSettings): Tokens {
  // A key object is imported once, not at each verification.
  const signingKey = createSecretKey(secret, 'utf8');
  /** A device presents the same token with each request until it expires. */
  const verified = new LRUCache<string, VerifiedAccess>({ max: VERIFIED_TOKENS });
  const refreshKey = Buffer.from(hkdfSync('sha256', secret, '', 'refresh', 32));

  return {
    async issueAccessToken({ userId, sessionId }) {
      const issuedAtS = Math.floor(Date.now() / 1000);
      const expiresAtS = issuedAtS + ttlS;
      const token = await new SignJWT({ sid: sessionId })
        .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
        .setIssuer(issuer)
        .setAudience(AUDIENCE)
        .setSubject(userId)
        .setIssuedAt(issuedAtS)
        .setExpirationTime(expiresAtS)
        .sign(signingKey);
      return { token, expiresAt: new Date(expiresAtS * 1000) };
    },

    async verifyAccessToken(token) {
      const known = verified.get(token);
      if (known) return known.expiresAt.getTime() > Date.now() ? known : 'EXPIRED';
      // `jose` ignores white space in the signature, which RFC 7515 does not allow.
      if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) return 'INVALID';
      try {
        const { payload } = await jwtVerify(token, signingKey, {
          algorithms: [ALGORITHM],
          typ: TYPE,
          issuer,
          audience: AUDIENCE,
          requiredClaims: ['sub', 'sid', 'exp'],
        });
        const { sub, sid, exp } = payload;
        if (typeof sub !== 'string' || typeof sid !== 'string' || exp === undefined)
          return 'INVALID';
        const expiresAt = new Date(exp * 1000);
        // A date in the far future exceeds the range of Date.
        if (Number.isNaN(expiresAt.getTime())) return 'INVALID';
        const access = { userId: sub, sessionId: sid, expiresAt };
        verified.set(token, access);
        return access;
      } catch (error) {
        return error instanceof errors.JWTExpired ? 'EXPIRED' : 'INVALID';
      }
    },

    successorOf(refreshToken) {
      const derived = createHmac('sha256', refreshKey).update(refreshToken).digest('base64url');
      return `${REFRESH_TOKEN_PREFIX}${derived}`;
    },
  };
}

/** Creates the first refresh token of a session: 32 random bytes, with a prefix for secret scanners. */
export function newRefreshToken(): string {
  return `${REFRESH_TOKEN_PREFIX}${randomBytes(32).toString('base64url')}`;
}

/** Returns the SHA-256 of a refresh token for storage. Only guessable secrets need a slow hash. */
export function hashRefreshToken(refreshToken: string): string {
  return createHash('sha256').update(refreshToken).digest('hex');
}
