// How a rule changes a call. Its version, the record of its devices and who hears of it follow in `decide`.

import type { CallRefusal } from './call-refusal.js';
import type { Call, CallParticipant, CallUpdate, CallUpdateKind, Device } from './call-state.js';

/** What a rule makes of a call. */
export interface Drafted {
  outcome: 'changed';
  call: Call;
  update: CallUpdate;
}

/** A change that was decided: the call as it is then, what is told of it, and the users who hear that. */
export interface Changed extends Drafted {
  hearers: string[];
}

/** What a rule says to a command. */
export type Draft = Drafted | { outcome: 'unchanged' } | CallRefusal;

export const UNCHANGED = { outcome: 'unchanged' } as const;

/** Whether there is no such place, or not for this. */
export const isRefusal = (place: CallParticipant | CallRefusal): place is CallRefusal =>
  'outcome' in place;

/** The call with one participant, who may be new, as they are now. */
export const put = (call: Call, me: CallParticipant): Call => ({
  ...call,
  participants: call.participants.some((p) => p.userId === me.userId)
    ? call.participants.map((p) => (p.userId === me.userId ? me : p))
    : [...call.participants, me],
});

/** A change of one participant, and of what the call says of itself. */
export const change = (
  call: Call,
  me: CallParticipant,
  update: CallUpdate,
  fields: Partial<Pick<Call, 'status' | 'connectedAt' | 'startedAt'>> = {},
): Drafted => ({ outcome: 'changed', call: { ...put(call, me), ...fields }, update });

/** What is told of what a device did. */
export const told = (
  kind: CallUpdateKind,
  by: Device,
  detail: string | null = null,
): CallUpdate => ({
  kind,
  actorId: by.userId,
  terminalId: by.terminalId,
  detail,
});
