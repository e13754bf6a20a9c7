import type { Context } from '../context.js';
import { CLOSE } from '../realtime/presence/connections.js';

/**
 * Closes the socket of a subscriber that does not keep up, with a code on which clients reconnect and resume
 * from their cursor without loss. Over SSE, the error of the subscription has this role.
 */
export const closeOnOverflow =
  ({ connection }: Context) =>
  (): void =>
    connection?.close(CLOSE.OVERLOAD);
