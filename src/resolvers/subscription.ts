import type { Context } from '../context.js';
import { CLOSE } from '../realtime/presence/connections.js';

/**
 * Closes the socket of a subscriber that does not keep up, with a code on which clients reconnect; with its cursor it
 * then resumes without loss. Over SSE, the subscription's error says the same.
 */
export const closeOnOverflow =
  ({ connection }: Context) =>
  (): void =>
    connection?.close(CLOSE.OVERLOAD);
