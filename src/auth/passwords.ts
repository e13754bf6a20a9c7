import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { hash as argon2Hash, verify as argon2Verify } from '@node-rs/argon2';
import pLimit from 'p-limit';

/** Fewest characters (code points) of a password. */
export const PASSWORD_MIN = 8;

/** Most characters (code points) of a password. */
export const PASSWORD_MAX = 128;

/** Most bytes as UTF-8 that are looked at, so that a huge text costs nothing. */
const PASSWORD_MAX_BYTES = 1024;

/** OWASP's recommendation for argon2id: 19 MiB, two passes, one lane. */
const PARAMETERS = {
  // Argon2id: the package's enum is `const` and cannot be imported under isolatedModules.
  algorithm: 2,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const;

/** Why a text cannot be a password. */
export type PasswordProblem = 'TOO_SHORT' | 'TOO_LONG' | 'NOT_TEXT';

/** What is wrong with a password that somebody chooses, or null. */
export function passwordProblem(password: string): PasswordProblem | null {
  const prepared = prepare(password);
  if (prepared === null) return 'TOO_LONG';
  if (/\p{Surrogate}/u.test(prepared)) return 'NOT_TEXT';
  return [...prepared].length < PASSWORD_MIN ? 'TOO_SHORT' : null;
}

/** Hashes passwords and checks them, a few at a time. */
export interface PasswordHasher {
  /** The PHC string to store; a RangeError for a password that is too long. */
  hash(password: string): Promise<string>;
  /** Whether the password belongs to the hash; null stands for an unknown user, and takes as long. */
  verify(hash: string | null, password: string): Promise<boolean>;
}

/** A hasher that works on at most as many passwords at once as there are cores. */
export function createPasswordHasher(): PasswordHasher {
  // More at once would not be faster, but each takes 19 MiB.
  const limit = pLimit(availableParallelism());
  const unmatched = hashOfNothing();

  return {
    async hash(password) {
      const prepared = prepare(password);
      if (prepared === null)
        throw new RangeError(`Passwords have at most ${PASSWORD_MAX} characters.`);
      return limit(() => argon2Hash(prepared, PARAMETERS));
    },

    async verify(hash, password) {
      // Decided by the password alone, so the time says nothing about the user.
      const prepared = prepare(password);
      if (prepared === null) return false;
      return limit(() => argon2Verify(hash ?? unmatched, prepared));
    },
  };
}

/**
 * The password as it is hashed, or null when it is too long: like the OpaqueString profile of RFC 8265,
 * spaces of all kinds are U+0020 and the text is in NFC, so that all keyboards produce the same bytes.
 * Lone surrogates become U+FFFD when encoded; `passwordProblem` refuses them for new passwords.
 */
function prepare(password: string): string | null {
  // No UTF-8 text has fewer bytes than UTF-16 units: the first test spares the encoder a huge text.
  if (password.length > PASSWORD_MAX_BYTES) return null;
  if (Buffer.byteLength(password) > PASSWORD_MAX_BYTES) return null;
  const prepared = password.replace(/\p{Zs}/gu, ' ').normalize('NFC');
  return [...prepared].length > PASSWORD_MAX ? null : prepared;
}

/** A hash with random bytes where the digest belongs: checking it is the same work, and nothing matches. */
function hashOfNothing(): string {
  const { memoryCost, timeCost, parallelism } = PARAMETERS;
  const [salt, digest] = [16, 32].map((bytes) =>
    randomBytes(bytes).toString('base64').replace(/=+$/, ''),
  );
  return `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${salt}$${digest}`;
}
