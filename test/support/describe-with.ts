import { describe, test } from 'vitest';

/** A program of the operating system that tests need. */
interface Needed {
  readonly name: string;
  readonly isInstalled: boolean;
}

const reported = new Set<string>();

/** `describe` for tests that need programs. Without one of them, the tests are skipped with a message; on CI they fail. */
export function describeWith(programs: readonly Needed[], title: string, body: () => void): void {
  const missing = programs.find(({ isInstalled }) => !isInstalled)?.name;
  if (missing === undefined) {
    describe(title, body);
  } else if (process.env.CI === 'true') {
    describe(title, () => {
      test(`has ${missing}`, () => {
        throw new Error(`${missing} is not installed`);
      });
    });
  } else {
    if (!reported.has(missing)) console.log(`skipped: ${missing} is not installed`);
    reported.add(missing);
    describe.skip(title, body);
  }
}
