// Edits of a call that mutants share. Participants that an edit does not concern stay the same objects: the rules take
// a new object for a change.

import { undo } from '../../mutants.js';
import {
  type Call,
  type CallEndReason,
  type CallParticipant,
  type CallStatus,
  type CallUpdateContent,
  type Draft,
  participantOf,
} from './lifecycle.js';

/** Fields of a participant with new values; null: the participant stays as it is. */
export type Patch = Partial<CallParticipant> | null;

export const editEach = (call: Call, patch: (p: CallParticipant) => Patch): Call => ({
  ...call,
  participants: call.participants.map((p) => {
    const fields = patch(p);
    return fields ? { ...p, ...fields } : p;
  }),
});

export const editOne = (call: Call, userId: string | undefined, patch: Patch): Call =>
  editEach(call, (p) => (p.userId === userId ? patch : null));

/** The same for the call of a draft. */
export const editDraft = (draft: Draft, patch: (p: CallParticipant) => Patch): Draft => ({
  ...draft,
  call: editEach(draft.call, patch),
});

export const withCall = (draft: Draft, fields: Partial<Call>): Draft => ({
  ...draft,
  call: { ...draft.call, ...fields },
});

/** The draft with an update of other content by the same device. */
export const withUpdate = (draft: Draft, content: CallUpdateContent): Draft => {
  const { actorId, terminalId } = draft.update;
  return { ...draft, update: { ...content, actorId, terminalId } };
};

/** The fields of a participant who has just left. */
export const leaving = (leftReason: CallEndReason, leftAt: Date): Patch => ({
  state: 'LEFT',
  leftAt,
  leftReason,
  onHold: false,
});

/** The fields of a call that is not over. */
export const notOver = (status: CallStatus): Partial<Call> => ({
  status,
  endReason: null,
  endedAt: null,
});

/** Makes a call that is over end in another way, also for the participants who left with its end. */
export function endAs(draft: Draft, status: CallStatus, endReason: CallEndReason): Draft {
  const { call } = draft;
  const edited = editDraft(draft, (p) => {
    if (p.leftReason === endReason || p.leftReason !== call.endReason) return null;
    return p.leftReason !== null && sameTime(p.leftAt, call.endedAt)
      ? { leftReason: endReason }
      : null;
  });
  return withCall(edited, { status, endReason });
}

const sameTime = (a: Date | null, b: Date | null) => a?.getTime() === b?.getTime();

/**
 * Returns a doctored call to its original, after a decision: doctored fields that the decision left alone, and
 * participants that the doctor removed or added.
 */
export function undoctor(original: Call, doctored: Call, decided: Call): Call {
  const there = decided.participants.flatMap((p) => {
    const was = participantOf(original, p.userId);
    const seen = participantOf(doctored, p.userId);
    if (!seen) return p;
    return was ? undo(was, seen, p) : [];
  });
  const removed = original.participants.filter((p) => !participantOf(doctored, p.userId));
  const participants = [...there, ...removed].sort((a, b) => a.position - b.position);
  return { ...undo(original, doctored, decided), participants };
}
