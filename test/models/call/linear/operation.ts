import type { Device } from '../../../../src/lifecycle/call/state.js';
import type { Sight } from '../api/sight.js';
import type { Command, Starting } from '../api/wish.js';

/** A query for the call. */
export interface Looking {
  kind: 'look';
  by: Device;
}

/** An operation of a device on a call. */
export type Asked = Looking | Starting | Extract<Command, { by: Device }>;

/** Its result: the call, a refusal, or null if unknown. */
export type Result = { shown: Sight } | { refused: string } | null;

/** One operation on a call with its result, and the times of the request and the answer. */
export interface Operation {
  readonly asked: Asked;
  readonly invoked: number;
  readonly answered: number;
  readonly result: Result;
}
