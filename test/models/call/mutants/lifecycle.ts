// The parts of the lifecycle, and of its model, that mutants are made of. No other file here imports from outside of
// the folder.

import type { decide } from '../../../../src/lifecycle/call.js';
import type { Changed } from '../../../../src/lifecycle/call-change.js';
import type { CallCommand, Callee } from '../../../../src/lifecycle/call-command.js';
import { hearersOf } from '../../../../src/lifecycle/call-hearers.js';
import type { CallRefusal, CallRefusalCode } from '../../../../src/lifecycle/call-refusal.js';
import type { Call, CallUpdate } from '../../../../src/lifecycle/call-state.js';
import type { Lifecycle } from '../../../support/calls/story.js';

export type { CommandOf } from '../../../../src/lifecycle/call-command.js';
export { finish } from '../../../../src/lifecycle/call-end.js';
export { CALL_RULES, type CallRule } from '../../../../src/lifecycle/call-rules.js';
export {
  type CallEndReason,
  type CallParticipant,
  type CallStatus,
  type Device,
  MOST_IN_CALL,
} from '../../../../src/lifecycle/call-state.js';
export {
  type RingEnd,
  stopped as recordRingEnds,
} from '../../../../src/lifecycle/call-terminals.js';
export {
  inCall,
  isOver,
  of as participantOf,
  rings,
  sees,
  takesPart,
} from '../../../support/calls/seen.js';
export type { Call, CallCommand, Callee, CallRefusal, CallUpdate, Changed, Lifecycle };

export type Kind = CallCommand['kind'];
export type Decide = typeof decide;
export type Decision = ReturnType<Decide>;

/** A change before its recipients, version and ring ends are known. */
export type Draft = Pick<Changed, 'call' | 'update'>;

export const UNCHANGED = { outcome: 'unchanged' } as const;

export const refuse = (code: CallRefusalCode): CallRefusal => ({
  outcome: 'refused',
  code,
  message: 'Refused by a mutant.',
});

export const recipientsOf = ({ call, update }: Draft): string[] => hearersOf(call, update);

export const recipientsIn = (changed: Changed): string[] => changed.hearers;

/** The draft as a change that these users receive. */
export const sentTo = (hearers: string[], { call, update }: Draft): Changed => ({
  outcome: 'changed',
  call,
  update,
  hearers,
});
