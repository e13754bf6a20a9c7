import {
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type GraphQLError,
  getOperationAST,
  subscribe,
} from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import type { ErrorCode } from '../errors.js';
import { CLOSE } from '../realtime/presence/connections.js';
import { toClientError } from './client-errors.js';

/** The code of errors that a retry may avoid. */
const RETRYABLE = 'UNAVAILABLE' satisfies ErrorCode;

/** Executes operations in the same way for each transport. */
export type Operations = ReturnType<typeof createOperations>;

/** Wraps graphql-js: converts errors for clients, and logs each operation. */
export function createOperations(log: Logger) {
  /** Never includes variables, because they contain passwords and session descriptions. */
  const about = ({ document, operationName, contextValue }: ExecutionArgs) => {
    const { requestId, viewer } = contextValue as Context;
    const operation = getOperationAST(document, operationName);
    return {
      requestId,
      operation: operation?.name?.value ?? operation?.operation,
      userId: viewer?.userId,
    };
  };

  const withClientErrors = (args: ExecutionArgs, result: ExecutionResult): ExecutionResult =>
    result.errors ? { ...result, errors: clientErrors(args, result.errors) } : result;

  const clientErrors = (args: ExecutionArgs, errors: readonly GraphQLError[]) =>
    errors.map((error) => toClientError(error, log, about(args)));

  function logOperation(args: ExecutionArgs, startedAt: number, { errors }: ExecutionResult): void {
    if (!log.isLevelEnabled('debug')) return;
    const ms = Math.round((performance.now() - startedAt) * 10) / 10;
    const codes = errors?.map(({ extensions }) => extensions.code);
    log.debug({ ...about(args), ms, ...(codes && { codes }) }, 'operation');
  }

  return {
    async execute(args: ExecutionArgs): Promise<ExecutionResult> {
      const startedAt = performance.now();
      const result = withClientErrors(args, await execute(args));
      logOperation(args, startedAt, result);
      return result;
    },

    /** Errors of later events are converted as each transport reads them with `next`. */
    async subscribe(args: ExecutionArgs) {
      const startedAt = performance.now();
      const events = await subscribe(args);
      if (!(Symbol.asyncIterator in events)) {
        const result = withClientErrors(args, events);
        logOperation(args, startedAt, result);
        return result;
      }
      logOperation(args, startedAt, {});
      return mapEvents(events, (result) => {
        const event = withClientErrors(args, result);
        const outage = event.errors?.find(({ extensions }) => extensions.code === RETRYABLE);
        if (!outage) return event;
        // A later event would move the client's cursor past this one. So the client must reconnect for it.
        (args.contextValue as Context).connection?.close(CLOSE.OVERLOAD);
        throw outage;
      });
    },
  };
}

/** Maps events. The result ends when the events do, and the events end when the result does or `transform` throws. */
function mapEvents<T>(events: AsyncGenerator<T>, transform: (event: T) => T): AsyncGenerator<T> {
  const step = async (next: Promise<IteratorResult<T>>): Promise<IteratorResult<T>> => {
    const result = await next;
    if (result.done) return result;
    try {
      return { done: false, value: transform(result.value) };
    } catch (error) {
      await events.return(undefined);
      throw error;
    }
  };
  return {
    next: () => step(events.next()),
    return: (value) => events.return(value),
    throw: (error) => events.throw(error),
    [Symbol.asyncIterator]() {
      return this;
    },
  } as AsyncGenerator<T>;
}
