import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { hash as argon2Hash, verify as argon2Verify } from '@node-rs/argon2';
import pLimit from 'p-limit';

/** Minimum length of a password in characters (code points). */
export const PASSWORD_MIN = 8;

/** Maximum length of a password in characters (code points). */
export const PASSWORD_MAX = 128;

/** Maximum length in bytes as UTF-8, checked first so that a huge text costs nothing. */
const PASSWORD_MAX_BYTES = 1024;

/** The recommendation of OWASP for argon2id: 19 MiB, two passes, one lane. */
const PARAMETERS = {
  // Argon2id: the package's enum is `const` and cannot be imported under isolatedModules.
  algorithm: 2,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
} as const;

/** Why a text is no acceptable password. */
export type PasswordProblem = 'TOO_SHORT' | 'TOO_LONG' | 'NOT_TEXT';

/** Checks a new password. Null: it is acceptable. */
export function passwordProblem(password: string): PasswordProblem | null {
  const prepared = prepare(password);
  if (prepared === null) return 'TOO_LONG';
  if (/\p{Surrogate}/u.test(prepared)) return 'NOT_TEXT';
  return [...prepared].length < PASSWORD_MIN ? 'TOO_SHORT' : null;
}

/** Hashes and verifies passwords, a few at a time. */
export interface PasswordHasher {
  /** Returns the PHC string to store. Throws a RangeError if the password is too long. */
  hash(password: string): Promise<string>;
  /** Whether the password matches the hash. A null hash stands for an unknown user and takes the same time. */
  verify(hash: string | null, password: string): Promise<boolean>;
}

/** Creates a hasher that works on at most one password per core at a time. */
export function createPasswordHasher(): PasswordHasher {
  // More would not be faster, and each takes 19 MiB.
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
      // This depends on the password alone, so the time reveals nothing about the user.
      const prepared = prepare(password);
      if (prepared === null) return false;
      return limit(() => argon2Verify(hash ?? unmatched, prepared));
    },
  };
}

/**
 * Prepares a password for hashing; null if it is too long. Like the OpaqueString profile of RFC 8265, it
 * turns all kinds of spaces into U+0020 and the text into NFC, so that all keyboards produce the same bytes.
 * Lone surrogates become U+FFFD when encoded; `passwordProblem` refuses them in new passwords.
 */
function prepare(password: string): string | null {
  // UTF-8 never has fewer bytes than UTF-16 has units, so the first test spares the encoder a huge text.
  if (password.length > PASSWORD_MAX_BYTES) return null;
  if (Buffer.byteLength(password) > PASSWORD_MAX_BYTES) return null;
  const prepared = password.replace(/\p{Zs}/gu, ' ').normalize('NFC');
  return [...prepared].length > PASSWORD_MAX ? null : prepared;
}

/** A hash with a random digest: verifying against it takes the same work, and no password matches. */
function hashOfNothing(): string {
  const { memoryCost, timeCost, parallelism } = PARAMETERS;
  const [salt, digest] = [16, 32].map((bytes) =>
    randomBytes(bytes).toString('base64').replace(/=+$/, ''),
  );
  return `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$${salt}$${digest}`;
}
