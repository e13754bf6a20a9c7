import { createHash } from 'node:crypto';
import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';

/** Asymmetric only: with HS256, anybody could sign with the issuer's public key. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

const JWKS_TIMEOUT_MS = 5_000;
/** How long a key stays trusted after the issuer removed it. */
const JWKS_MAX_AGE_MS = 600_000;
/** Minimum time between two fetches, even if tokens with invented key IDs arrive. */
const JWKS_COOLDOWN_MS = 30_000;
/** How far the issuer's clock may run ahead of ours, for `nbf`. */
const CLOCK_TOLERANCE_S = 5;
/** The limit of OpenID Connect for `sub`. */
const SUBJECT_MAX = 255;
/** Session IDs serve as device IDs, which have at most 64 characters. */
const SESSION_ID_MAX = 64;
/** The limit of RFC 5321 for an address. */
const EMAIL_MAX = 254;
const CLAIM_MAX = 2_000;

/** The issuer whose tokens are accepted. */
export interface OutsideIssuerSettings {
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
}

/** The user of an outside token, with the profile in its claims. */
export interface OutsideIdentity {
  readonly subject: string;
  readonly username?: string;
  readonly displayName?: string;
  /** Absent if the issuer says that it is not verified. */
  readonly email?: string;
  readonly avatarUrl?: string;
  readonly sessionId: string;
  readonly expiresAt: Date;
}

/** Why an outside token is refused. UNAVAILABLE: the keys of the issuer cannot be fetched now. */
export type OutsideTokenRefusal = 'INVALID' | 'EXPIRED' | 'UNAVAILABLE';

/** An issuer of access tokens other than Switchboard. */
export interface OutsideIssuer {
  verify(token: string): Promise<OutsideIdentity | OutsideTokenRefusal>;
  /** Whether the token claims to come from this issuer. Verifies nothing. */
  isFrom(token: string): boolean;
}

/** Verifies tokens of one issuer with its published keys. It fetches nothing before the first token. */
export function createOutsideIssuer({
  jwksUrl,
  issuer,
  audience,
}: OutsideIssuerSettings): OutsideIssuer {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    timeoutDuration: JWKS_TIMEOUT_MS,
    cacheMaxAge: JWKS_MAX_AGE_MS,
    cooldownDuration: JWKS_COOLDOWN_MS,
  });

  return {
    async verify(token) {
      try {
        const { payload } = await jwtVerify(token, keys, {
          algorithms: ALGORITHMS,
          issuer,
          audience,
          requiredClaims: ['sub', 'exp'],
          clockTolerance: CLOCK_TOLERANCE_S,
        });
        return identityOf(payload);
      } catch (error) {
        return refusalOf(error);
      }
    },

    isFrom(token) {
      try {
        return decodeJwt(token).iss === issuer;
      } catch {
        return false;
      }
    },
  };
}

function refusalOf(error: unknown): OutsideTokenRefusal {
  if (error instanceof errors.JWTExpired) return 'EXPIRED';
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid)
    return 'UNAVAILABLE';
  // An answer other than 200, or one that is not JSON, is a plain JOSEError. No answer is an error of fetch.
  if (error instanceof errors.JOSEError)
    return error.code === 'ERR_JOSE_GENERIC' ? 'UNAVAILABLE' : 'INVALID';
  return 'UNAVAILABLE';
}

function identityOf(payload: JWTPayload): OutsideIdentity | OutsideTokenRefusal {
  const subject = text(payload.sub, SUBJECT_MAX);
  const expiresAt = new Date((payload.exp ?? 0) * 1000);
  if (subject === null || Number.isNaN(expiresAt.getTime())) return 'INVALID';
  // The tolerance is for `nbf` only: a token is not accepted after it expires.
  if (expiresAt.getTime() <= Date.now()) return 'EXPIRED';

  const username = text(payload.preferred_username);
  const displayName = text(payload.name);
  // Some issuers write booleans as strings.
  const email = String(payload.email_verified) === 'false' ? null : text(payload.email, EMAIL_MAX);
  const avatarUrl = text(payload.picture);
  return {
    subject,
    ...(username !== null && { username }),
    ...(displayName !== null && { displayName }),
    // A text without @ could be the user name of another user, who then could not log in.
    ...(email !== null && /^[^\s@]+@[^\s@]+$/.test(email) && { email }),
    ...(avatarUrl !== null && isWebUrl(avatarUrl) && { avatarUrl }),
    sessionId: text(payload.sid, SESSION_ID_MAX) ?? sessionIdOf(subject, payload),
    expiresAt,
  };
}

/** Derives a session ID from the token: the same for each use of it, and distinct between sessions as far as its claims allow. */
function sessionIdOf(subject: string, { sid, jti, iat, exp }: JWTPayload): string {
  const parts = JSON.stringify([subject, sid ?? jti ?? iat ?? exp]);
  return createHash('sha256').update(parts).digest('base64url');
}

/** Returns the claim if a database can store it as text: not empty, not too long, no control characters. */
function text(claim: unknown, max = CLAIM_MAX): string | null {
  if (typeof claim !== 'string') return null;
  return claim !== '' && claim.length <= max && !/[\p{Cc}\p{Surrogate}]/u.test(claim)
    ? claim
    : null;
}

function isWebUrl(claim: string): boolean {
  return URL.canParse(claim) && /^https?:$/.test(new URL(claim).protocol);
}
