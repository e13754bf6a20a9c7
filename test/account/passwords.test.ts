import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  createPasswordHasher,
  PASSWORD_MAX,
  PASSWORD_MIN,
  passwordProblem,
} from '../../src/auth/passwords.js';

const hasher = createPasswordHasher();
const LONGEST = 'x'.repeat(PASSWORD_MAX);
const TOO_LONG = `${LONGEST}x`;

describe('createPasswordHasher', () => {
  let stored: string;
  beforeAll(async () => {
    stored = await hasher.hash('correct horse');
  });

  test("stores argon2id with OWASP's parameters and its own salt", async () => {
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(await hasher.hash('correct horse')).not.toBe(stored);
  });

  test('accepts the same password and no other', async () => {
    expect(await hasher.verify(stored, 'correct horse')).toBe(true);
    expect(await hasher.verify(stored, 'Correct horse')).toBe(false);
    expect(await hasher.verify(stored, 'correct horse ')).toBe(false);
    expect(await hasher.verify(stored, '')).toBe(false);
  });

  test('returns false for an unknown user', async () => {
    expect(await hasher.verify(null, 'correct horse')).toBe(false);
    expect(await hasher.verify(null, '')).toBe(false);
  });

  test('accepts the same password from every keyboard', async () => {
    const composed = await hasher.hash('Z\u00fcrich\u00a0am See');
    expect(await hasher.verify(composed, 'Zu\u0308rich am See')).toBe(true);
    expect(await hasher.verify(composed, 'Zurich am See')).toBe(false);
  });

  test('accepts 128 characters, also of four bytes each', async () => {
    const emoji = '\u{1f40e}'.repeat(PASSWORD_MAX);
    for (const password of [LONGEST, emoji]) {
      expect(await hasher.verify(await hasher.hash(password), password)).toBe(true);
    }
    await expect(hasher.hash(`${emoji}x`)).rejects.toThrow(RangeError);
  });

  test('refuses longer ones without hashing, whether or not the user exists', async () => {
    await expect(hasher.hash(TOO_LONG)).rejects.toThrow(RangeError);
    await expect(hasher.hash('x'.repeat(50_000_000))).rejects.toThrow(RangeError);
    // The hash is not even read: it is invalid, and verifying it would throw.
    expect(await hasher.verify('no hash', TOO_LONG)).toBe(false);
    expect(await hasher.verify(null, TOO_LONG)).toBe(false);
    expect(await hasher.verify('no hash', 'e\u0301'.repeat(1024))).toBe(false);
  });

  test('accepts any text', async () => {
    const anyText = fc.string({
      unit: fc.integer({ min: 0, max: 0xffff }).map(String.fromCharCode),
    });
    await fc.assert(
      fc.asyncProperty(anyText, async (password) => {
        expect(await hasher.verify(null, password)).toBe(false);
        expect(await hasher.verify(await hasher.hash(password), password)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test('serves many concurrent verifications', async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        hasher.verify(stored, i % 2 ? 'correct horse' : 'wrong'),
      ),
    );
    expect(answers.filter(Boolean)).toHaveLength(20);
  });
});

describe('passwordProblem', () => {
  test.each([
    ['x'.repeat(PASSWORD_MIN), null],
    ['x'.repeat(PASSWORD_MIN - 1), 'TOO_SHORT'],
    ['\u{1f40e}'.repeat(PASSWORD_MIN - 1), 'TOO_SHORT'],
    ['u\u0308'.repeat(PASSWORD_MIN - 1), 'TOO_SHORT'],
    ['\u{1f40e}'.repeat(PASSWORD_MAX), null],
    [LONGEST, null],
    [TOO_LONG, 'TOO_LONG'],
    ['password\ud83d', 'NOT_TEXT'],
  ])('counts the characters of %j', (password, problem) => {
    expect(passwordProblem(password)).toBe(problem);
  });
});
