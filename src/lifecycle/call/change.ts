// Drafts of changed calls. `decideCall` adds the version, the ring ends and the recipients.

import type { CallRefusal } from './refusal.js';
import type { Call, CallParticipant } from './state.js';
import type { CallUpdate } from './update.js';

/** A rule's change of a call. */
export interface DraftedChange {
  outcome: 'changed';
  call: Call;
  update: CallUpdate;
}

/** A decided change: the new call, the update that describes it, and the users who receive the update. */
export interface CallChange extends DraftedChange {
  recipients: string[];
}

/** The result of applying a command. */
export type CallDraft = DraftedChange | { outcome: 'unchanged' } | CallRefusal;

export const UNCHANGED = { outcome: 'unchanged' } as const;

/** Whether the rule refused the command. */
export const isCallRefusal = (result: CallParticipant | CallRefusal): result is CallRefusal =>
  'outcome' in result;

/** The call with this participant, added or replaced. */
export const withCallParticipant = (call: Call, participant: CallParticipant): Call => ({
  ...call,
  participants: call.participants.some((p) => p.userId === participant.userId)
    ? call.participants.map((p) => (p.userId === participant.userId ? participant : p))
    : [...call.participants, participant],
});

/** A change of one participant and of fields of the call. */
export const changeParticipant = (
  call: Call,
  participant: CallParticipant,
  update: CallUpdate,
  fields: Partial<Pick<Call, 'status' | 'connectedAt' | 'startedAt'>> = {},
): DraftedChange => ({
  outcome: 'changed',
  call: { ...withCallParticipant(call, participant), ...fields },
  update,
});
