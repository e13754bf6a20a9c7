import type { ExecutionArgs, ExecutionResult } from 'graphql';
import { END, type Subscription, subscriptionOf } from '../realtime/feeds/subscription.js';
import { beforeResult, nextMessage } from './messages.js';
import type { Outgoing } from './outgoing.js';

/** The arguments of an operation on a socket. */
export interface Pushed extends ExecutionArgs {
  /** The client's ID of the operation. */
  readonly operationId: string;
  readonly outgoing: Outgoing;
}

/**
 * Sends the events of a subscription, which are JSON already. graphql-ws, which would encode them for each socket, sees
 * only the end of the subscription or its error.
 */
export function pushed(
  events: Subscription<string> | ExecutionResult,
  { operationId, outgoing }: Pushed,
): Subscription<never> | ExecutionResult {
  if (!(Symbol.asyncIterator in events)) return events;
  const before = beforeResult(operationId);
  return subscriptionOf<never>(
    async () => {
      for (;;) {
        const { value, done } = await events.next();
        if (done) return END;
        const isSlow = outgoing.send(`${before}${value}}`);
        if (isSlow) await isSlow;
      }
    },
    () => void events.return(),
  );
}

/** Sends the result of a query or a mutation in the same way, unless the client has completed the operation. */
export function pushedOnce(
  result: ExecutionResult,
  { operationId, outgoing }: Pushed,
): Subscription<never> {
  return subscriptionOf<never>(
    async () => {
      const isSlow = outgoing.send(nextMessage(operationId, JSON.stringify(result)));
      if (isSlow) await isSlow;
      return END;
    },
    () => {},
  );
}
