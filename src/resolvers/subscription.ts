import type { Context } from '../context.js';
import { CLOSE } from '../realtime/presence/connections.js';

/**
 * What happens when a subscriber does not keep up: its socket is closed with a code on which clients
 * connect again, and its cursor brings it back without loss. Over SSE the subscription's error says so.
 */
export const closeOnOverflow =
  ({ connection }: Context) =>
  (): void =>
    connection?.close(CLOSE.OVERLOAD);
