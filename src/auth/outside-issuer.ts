import { createHash } from 'node:crypto';
import { createRemoteJWKSet, decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose';

/** Asymmetric only: with HS256 the issuer's public key, which everybody has, would sign. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

const JWKS_TIMEOUT_MS = 5_000;
/** A removed key is trusted no longer than this. */
const JWKS_MAX_AGE_MS = 600_000;
/** Tokens with invented key ids make us ask no more often than this. */
const JWKS_COOLDOWN_MS = 30_000;
/** How far ahead of ours the issuer's clock may be, for `nbf`. */
const CLOCK_TOLERANCE_S = 5;
/** OpenID Connect's bound for `sub`. */
const SUBJECT_MAX = 255;
/** Session ids name devices, which have at most 64 characters. */
const SESSION_ID_MAX = 64;
/** RFC 5321's bound for an address. */
const EMAIL_MAX = 254;
const CLAIM_MAX = 2_000;

/** Whose tokens are accepted. */
export interface OutsideIssuerSettings {
  readonly jwksUrl: string;
  readonly issuer: string;
  readonly audience: string;
}

/** Whom an outside token speaks for, with what it says of the profile. */
export interface OutsideIdentity {
  readonly subject: string;
  readonly username?: string;
  readonly displayName?: string;
  /** Left out when the issuer says that it is not verified. */
  readonly email?: string;
  readonly avatarUrl?: string;
  readonly sessionId: string;
  readonly expiresAt: Date;
}

/** Why an outside token is not accepted; UNAVAILABLE: its keys cannot be fetched now. */
export type OutsideTokenRefusal = 'INVALID' | 'EXPIRED' | 'UNAVAILABLE';

/** An issuer of access tokens other than Switchboard. */
export interface OutsideIssuer {
  verify(token: string): Promise<OutsideIdentity | OutsideTokenRefusal>;
  /** Whether the token claims to be from this issuer; proves nothing. */
  isFrom(token: string): boolean;
}

/** Verifies tokens of one issuer with the keys that it publishes; fetches nothing before the first token. */
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
  // An answer other than 200 or not JSON is a plain JOSEError; no answer at all is fetch's own error.
  if (error instanceof errors.JOSEError)
    return error.code === 'ERR_JOSE_GENERIC' ? 'UNAVAILABLE' : 'INVALID';
  return 'UNAVAILABLE';
}

function identityOf(payload: JWTPayload): OutsideIdentity | OutsideTokenRefusal {
  const subject = text(payload.sub, SUBJECT_MAX);
  const expiresAt = new Date((payload.exp ?? 0) * 1000);
  if (subject === null || Number.isNaN(expiresAt.getTime())) return 'INVALID';
  // The tolerance is for `nbf`: a token is not used past its end.
  if (expiresAt.getTime() <= Date.now()) return 'EXPIRED';

  const username = text(payload.preferred_username);
  const displayName = text(payload.name);
  // Some issuers write booleans as text.
  const email = String(payload.email_verified) === 'false' ? null : text(payload.email, EMAIL_MAX);
  const avatarUrl = text(payload.picture);
  return {
    subject,
    ...(username !== null && { username }),
    ...(displayName !== null && { displayName }),
    // What has no @ could be the user name of somebody else, who then could not log in.
    ...(email !== null && /^[^\s@]+@[^\s@]+$/.test(email) && { email }),
    ...(avatarUrl !== null && isWebUrl(avatarUrl) && { avatarUrl }),
    sessionId: text(payload.sid, SESSION_ID_MAX) ?? sessionIdOf(subject, payload),
    expiresAt,
  };
}

/** The same for the same token, and as far as one can tell for no other session. */
function sessionIdOf(subject: string, { sid, jti, iat, exp }: JWTPayload): string {
  const parts = JSON.stringify([subject, sid ?? jti ?? iat ?? exp]);
  return createHash('sha256').update(parts).digest('base64url');
}

/** The claim if it is text that a database can keep: not empty, not too long, no control characters. */
function text(claim: unknown, max = CLAIM_MAX): string | null {
  if (typeof claim !== 'string') return null;
  return claim !== '' && claim.length <= max && !/[\p{Cc}\p{Surrogate}]/u.test(claim)
    ? claim
    : null;
}

function isWebUrl(claim: string): boolean {
  return URL.canParse(claim) && /^https?:$/.test(new URL(claim).protocol);
}
