import { GraphQLError } from 'graphql';
import type { Context } from '../context.js';
import { RateLimitedError } from '../errors.js';
import type { Connection } from '../realtime/presence/connections.js';
import type { Outgoing } from './outgoing.js';
import type { Turns } from './turns.js';

/** An operation that runs or waits. */
export interface Running {
  readonly kind: 'subscription' | 'operation';
  /** graphql-ws does not know it. */
  readonly isDirect: boolean;
  /** The client wants no result any more. */
  isCompleted: boolean;
}

/** The state of a socket. */
export interface Client {
  readonly connection: Connection;
  readonly address: string;
  readonly requestId: string;
  readonly isOpen: () => boolean;
  readonly outgoing: Outgoing;
  /** The context of `connection_init`. */
  context: Context | null;
  /** Contexts of operations with their own headers, which GraphiQL sends. */
  readonly operationContexts: Map<string, Context>;
  /** Running and waiting operations by the client's ID. */
  readonly running: Map<string, Running>;
  readonly turns: Turns;
  /** The earliest expiry of its tokens. */
  expiry: { at: number; timer: NodeJS.Timeout } | null;
}

/** Whether graphql-ws has begun a query or mutation. The next ones must not overtake it. */
export function hasIndirect({ running }: Client): boolean {
  for (const { kind, isDirect } of running.values())
    if (kind === 'operation' && !isDirect) return true;
  return false;
}

/** How many operations of a kind run or wait. */
export function countOf({ running }: Client, wanted: Running['kind']): number {
  let count = 0;
  for (const { kind } of running.values()) if (kind === wanted) count += 1;
  return count;
}

/** Ends an operation. */
export function finish({ running, turns }: Client, id: string): void {
  if (running.get(id)?.kind === 'operation') turns.free();
  running.delete(id);
}

/** The errors of an operation beyond the limit of its socket. */
export const tooMany = (kind: string, max: number) => [
  errorResult(new RateLimitedError(`${kind}s at once on this socket (${max})`, 1)),
];

export const errorResult = (error: Error): GraphQLError =>
  new GraphQLError(error.message, { originalError: error });
