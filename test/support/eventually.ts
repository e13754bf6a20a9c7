import { expect } from 'vitest';

/** An assertion that must hold in the end. It takes milliseconds, unless the machine is very busy. */
export const eventually = <T>(ask: () => T) => expect.poll(ask, { timeout: 60_000 });
