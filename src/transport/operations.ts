import { initContextCache } from '@pothos/core';
import {
  createSourceEventStream,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  getOperationAST,
} from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import type { ErrorCode } from '../errors.js';
import { mapItems, type Subscription } from '../realtime/feeds/subscription.js';
import { CLOSE } from '../realtime/presence/connections.js';
import { toClientError } from './client-errors.js';
import { EventResult } from './event-results.js';
import type { Plan, Plans } from './plans.js';

/** The code of errors that a second try may avoid. */
const RETRYABLE = 'UNAVAILABLE' satisfies ErrorCode;

/** Executes operations in the same way for each transport. */
export type Operations = ReturnType<typeof createOperations>;

/** Operations with the errors that clients may see and one log line each. */
export function createOperations(plans: Plans, log: Logger) {
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

  /** The plan of an operation. Notes in the context whether the operation is cheap. */
  function planOf(args: ExecutionArgs): Plan {
    const plan = plans.of(args);
    const context = args.contextValue as Context;
    if (plan.isCheap) context.isCheap = true;
    // Pothos stores the complexity of the operation by context.
    else Object.assign(context, initContextCache());
    return plan;
  }

  return {
    async execute(args: ExecutionArgs): Promise<ExecutionResult> {
      const startedAt = performance.now();
      const result = withClientErrors(args, await planOf(args).execute(args));
      logOperation(args, startedAt, result);
      return result;
    },

    /** Subscribes. Events are executed as the transport reads them. */
    subscribe: (args: ExecutionArgs) => subscribe(args, ({ result }) => result),

    /** Subscribes. Delivers the results as JSON, which is made once if it is the same for every viewer. */
    subscribeToTexts: (args: ExecutionArgs) => subscribe(args, ({ text }) => text),
  };

  async function subscribe<T extends string | object>(
    args: ExecutionArgs,
    take: (event: EventResult) => T,
  ): Promise<Subscription<T> | ExecutionResult> {
    const startedAt = performance.now();
    const plan = planOf(args);
    const events = await createSourceEventStream(args);
    if (!(Symbol.asyncIterator in events)) {
      const result = withClientErrors(args, events);
      logOperation(args, startedAt, result);
      return result;
    }
    logOperation(args, startedAt, {});
    const execute = plan.repeat(args);

    const toEventResult = (result: ExecutionResult) =>
      new EventResult(withClientErrors(args, result));

    function resultOf(event: unknown): EventResult | Promise<EventResult> {
      const result = execute(event);
      return result instanceof Promise ? result.then(toEventResult) : toEventResult(result);
    }

    function deliver(executed: EventResult): T {
      const { errors } = executed.result;
      const retryable = errors?.find(({ extensions }) => extensions.code === RETRYABLE);
      if (!retryable) return take(executed);
      // The next event would carry the client's cursor past this one, so the client has to reconnect for it.
      (args.contextValue as Context).connection?.close(CLOSE.OVERLOAD);
      throw retryable;
    }

    return mapItems(events as Subscription<unknown>, (event) => {
      const executed = plan.results ? plan.results.of(event, resultOf) : resultOf(event);
      return executed instanceof Promise ? executed.then(deliver) : deliver(executed);
    });
  }
}
