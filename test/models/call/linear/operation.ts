import type { Device } from '../../../../src/lifecycle/call/state.js';
import type { Command, StartCommand } from '../api/command.js';
import type { CallView } from '../api/view.js';

/** A query for the call. */
export interface QueryCommand {
  kind: 'look';
  by: Device;
}

/** An operation of a device on a call. */
export type ClientCommand = QueryCommand | StartCommand | Extract<Command, { by: Device }>;

/** Its result: the call, a refusal, or null if unknown. */
export type Result = { shown: CallView } | { refused: string } | null;

/** One operation on a call with its result, and the times of the request and the answer. */
export interface Operation {
  readonly command: ClientCommand;
  readonly invoked: number;
  readonly answered: number;
  readonly result: Result;
}
