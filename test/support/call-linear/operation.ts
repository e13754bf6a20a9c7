import type { Device } from '../../../src/lifecycle/call-state.js';
import type { Sight } from '../call-api/sight.js';
import type { Command, Starting } from '../call-api/wish.js';

/** Somebody looks at the call. */
export interface Looking {
  kind: 'look';
  by: Device;
}

/** What a device asks about a call. */
export type Asked = Looking | Starting | Extract<Command, { by: Device }>;

/** What came of it: the call as it is then, a refusal, or nothing that one knows. */
export type Result = { shown: Sight } | { refused: string } | null;

/** What a client asked of one call, and was answered, with the instants between which that happened. */
export interface Operation {
  readonly asked: Asked;
  readonly invoked: number;
  readonly answered: number;
  readonly result: Result;
}
