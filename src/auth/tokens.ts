import { createHash, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';

const ALGORITHM = 'HS256';
const AUDIENCE = 'switchboard';
/** RFC 9068: no other kind of JWT that the same key signs can pass for an access token. */
const TYPE = 'at+jwt';
const REFRESH_TOKEN_PREFIX = 'sbr_';

/** What access tokens are made with. */
export interface TokenSettings {
  /** At least 32 bytes, the same on all nodes. */
  readonly secret: string;
  /** The `iss` claim. */
  readonly issuer: string;
  /** Seconds that an access token lives. */
  readonly ttlS: number;
}

/** Whom an access token speaks for. */
export interface AccessClaims {
  readonly userId: string;
  readonly sessionId: string;
}

/** An access token for a client. */
export interface IssuedAccessToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Whom a verified access token speaks for, and until when. */
export interface VerifiedAccess extends AccessClaims {
  readonly expiresAt: Date;
}

/** Why an access token is refused; only a genuine one is called expired. */
export type AccessTokenRefusal = 'INVALID' | 'EXPIRED';

/** Issues and verifies access tokens, and derives refresh tokens. */
export interface Tokens {
  issueAccessToken(claims: AccessClaims): Promise<IssuedAccessToken>;
  /** Rejects for no token at all: what does not verify is a refusal. */
  verifyAccessToken(token: string): Promise<VerifiedAccess | AccessTokenRefusal>;
  /** The one refresh token that follows this one: derived, so that it can be given again without being stored. */
  successorOf(refreshToken: string): string;
}

/** Tokens signed with one secret. */
export function createTokens({ secret, issuer, ttlS }: TokenSettings): Tokens {
  // As a key object it is imported once, not at each verification.
  const signingKey = createSecretKey(secret, 'utf8');
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
      // `jose` overlooks white space in the signature, which RFC 7515 does not allow.
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
        // A date of the far future does not fit.
        if (Number.isNaN(expiresAt.getTime())) return 'INVALID';
        return { userId: sub, sessionId: sid, expiresAt };
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

/** The first refresh token of a session: 32 random bytes, with a prefix that secret scanners can know. */
export function newRefreshToken(): string {
  return `${REFRESH_TOKEN_PREFIX}${randomBytes(32).toString('base64url')}`;
}

/** What is stored of a refresh token: its SHA-256 as hex; a slow hash protects guessable secrets, which it is not. */
export function hashRefreshToken(refreshToken: string): string {
  return createHash('sha256').update(refreshToken).digest('hex');
}
