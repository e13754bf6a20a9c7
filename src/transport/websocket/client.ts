import type { Context } from '../../context.js';
import type { Connection } from '../../realtime/presence/connections.js';
import type { Outgoing } from './outgoing.js';
import type { Turns } from './turns.js';

/** An operation that runs or waits. */
export interface Running {
  readonly kind: 'subscription' | 'operation';
  /** Ends it for the client, who wants no more messages of it. */
  complete(): void;
}

/** The state of a socket. */
export interface Client {
  readonly connection: Connection;
  readonly address: string;
  readonly requestId: string;
  readonly isOpen: () => boolean;
  readonly outgoing: Outgoing;
  /** The context of `connection_init`, once it is acknowledged. */
  context: Context | null;
  /** Contexts of operations with their own headers, which GraphiQL sends. */
  operationContexts: Map<string, Context> | null;
  /** Running and waiting operations by the client's ID. */
  readonly running: Map<string, Running>;
  readonly turns: Turns;
  /** The earliest expiry of its tokens. */
  expiry: { at: number; timer: NodeJS.Timeout } | null;
}

/** How many operations of a kind run or wait. */
export function countOf({ running }: Client, wanted: Running['kind']): number {
  let count = 0;
  for (const { kind } of running.values()) if (kind === wanted) count += 1;
  return count;
}
