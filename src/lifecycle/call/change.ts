// How a rule changes a call. Its version, the record of its devices and who hears of it follow in `decideCall`.

import type { CallRefusal } from './refusal.js';
import type { Call, CallParticipant } from './state.js';
import type { CallUpdate } from './update.js';

/** What a rule makes of a call. */
export interface DraftedChange {
  outcome: 'changed';
  call: Call;
  update: CallUpdate;
}

/** A change that was decided: the call as it is then, what is told of it, and the users who hear that. */
export interface CallChange extends DraftedChange {
  recipients: string[];
}

/** What a rule says to a command. */
export type CallDraft = DraftedChange | { outcome: 'unchanged' } | CallRefusal;

export const UNCHANGED = { outcome: 'unchanged' } as const;

/** Whether there is no such place, or not for this. */
export const isCallRefusal = (result: CallParticipant | CallRefusal): result is CallRefusal =>
  'outcome' in result;

/** The call with one participant, who may be new, as they are now. */
export const withCallParticipant = (call: Call, me: CallParticipant): Call => ({
  ...call,
  participants: call.participants.some((p) => p.userId === me.userId)
    ? call.participants.map((p) => (p.userId === me.userId ? me : p))
    : [...call.participants, me],
});

/** A change of one participant, and of what the call says of itself. */
export const changeParticipant = (
  call: Call,
  me: CallParticipant,
  update: CallUpdate,
  fields: Partial<Pick<Call, 'status' | 'connectedAt' | 'startedAt'>> = {},
): DraftedChange => ({
  outcome: 'changed',
  call: { ...withCallParticipant(call, me), ...fields },
  update,
});
