// The parts of the lifecycle, and of its model, that mutants are made of. No other file here imports from outside of
// the folder.

import type { CallChange as Changed } from '../../../../src/lifecycle/call/change.js';
import type { CallCommand, Callee } from '../../../../src/lifecycle/call/command.js';
import type { decideCall } from '../../../../src/lifecycle/call/decide.js';
import { recipientsOf as recipientsOfUpdate } from '../../../../src/lifecycle/call/recipients.js';
import type { CallRefusal, CallRefusalCode } from '../../../../src/lifecycle/call/refusal.js';
import type { Call } from '../../../../src/lifecycle/call/state.js';
import type { CallUpdate, CallUpdateContent } from '../../../../src/lifecycle/call/update.js';
import type { Lifecycle } from '../lifecycle/story.js';

export type { CallCommandOf as CommandOf } from '../../../../src/lifecycle/call/command.js';
export { endCall as finish } from '../../../../src/lifecycle/call/end.js';
export { recordRingEnds } from '../../../../src/lifecycle/call/ring-ends.js';
export { CALL_RULES, type CallRule } from '../../../../src/lifecycle/call/rules.js';
export {
  type CallEndReason,
  type CallParticipant,
  type CallStatus,
  type Device,
  MAX_IN_CALL,
  type RingEnd,
} from '../../../../src/lifecycle/call/state.js';
export { inCall, isOver, of as participantOf, rings, takesPart } from '../oracle/state.js';
export { sees } from '../oracle/visibility.js';
export type {
  Call,
  CallCommand,
  Callee,
  CallRefusal,
  CallUpdate,
  CallUpdateContent,
  Changed,
  Lifecycle,
};

export type Kind = CallCommand['kind'];
export type Decide = typeof decideCall;
export type Decision = ReturnType<Decide>;

/** A change before its recipients, version and ring ends are known. */
export type Draft = Pick<Changed, 'call' | 'update'>;

export const UNCHANGED = { outcome: 'unchanged' } as const;

export const refuse = (code: CallRefusalCode): CallRefusal => ({
  outcome: 'refused',
  code,
  message: 'Refused by a mutant.',
});

export const recipientsOf = ({ call, update }: Draft): string[] => recipientsOfUpdate(call, update);

/** The draft as a change that these users receive. */
export const sentTo = (recipients: string[], { call, update }: Draft): Changed => ({
  outcome: 'changed',
  call,
  update,
  recipients,
});
