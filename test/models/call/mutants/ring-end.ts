// Mutants of the record of when and why devices stop ringing.

import { type Mutants, onRecord, type Step } from './combinators.js';
import { editEach, type Patch } from './edits.js';
import {
  type Call,
  type CallParticipant,
  participantOf,
  type RingEnd,
  recordRingEnds,
  rings,
} from './lifecycle.js';

/** Records another reason for the rings that end with a change. */
const endingAs = (reason: (p: CallParticipant) => RingEnd) =>
  onRings((p) => ({ ringEnd: reason(p) }));

/** Edits the participants whose ring ends with a change. */
function onRings(edit: (p: CallParticipant) => Patch) {
  return onRecord((call, step) =>
    editEach(call, (p) => (rang(step, p) && !rings(p) ? edit(p) : null)),
  );
}

const rang = ({ call }: Step, { userId }: CallParticipant) => rings(participantOf(call, userId));

const ringing = (call: Call): Call => editEach(call, () => ({ state: 'RINGING' }));

export const RING_END: Mutants = {
  'never records the end of a ring': onRings(() => ({ ringEnd: null, ringEndedAt: null })),

  'records the end of a ring with each change': onRecord((call, step) =>
    recordRingEnds(ringing(step.call), call, step.now),
  ),

  'records the end of a ring that goes on': onRecord((call, step) =>
    editEach(call, (p) =>
      rings(p) && rang(step, p) ? { ringEnd: 'CANCELLED', ringEndedAt: step.now } : null,
    ),
  ),

  'records CANCELLED for a caller who answered and whose callee is busy': endingAs((p) =>
    p.state === 'LEFT' ? 'CANCELLED' : (p.ringEnd ?? 'CANCELLED'),
  ),

  'records CANCELLED for a ring that was declined': endingAs((p) =>
    p.state === 'REJECTED' ? 'CANCELLED' : (p.ringEnd ?? 'CANCELLED'),
  ),

  'records CANCELLED for a ring that timed out': endingAs((p) =>
    p.state === 'MISSED' ? 'CANCELLED' : (p.ringEnd ?? 'CANCELLED'),
  ),

  'records TIMED_OUT for each missed ring': endingAs((p) =>
    p.state === 'MISSED' ? 'TIMED_OUT' : (p.ringEnd ?? 'CANCELLED'),
  ),
};
