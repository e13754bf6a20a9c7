import type { Mutant, Mutants } from './combinators.js';
import type { Participant } from './lifecycle.js';

/** Reads only the participants that would concern the command if these fields were so. */
const readingAsIf =
  (fields: (p: Participant) => Partial<Participant>): Mutant =>
  (lifecycle) => ({
    ...lifecycle,
    concerning(meeting, command) {
      const participants = meeting.participants.map((p) => ({ ...p, ...fields(p) }));
      const read = lifecycle.concerning({ ...meeting, participants }, command).participants;
      const ids = new Set(read.map(({ id }) => id));
      return { ...meeting, participants: meeting.participants.filter(({ id }) => ids.has(id)) };
    },
  });

/** Participants that a decision uses but that are not read for it. */
export const READING: Mutants = {
  'does not read participants with a reserved seat': readingAsIf(() => ({ placeKeptUntil: null })),
  'does not read participants who inherited a role': readingAsIf(() => ({ inheritedFrom: null })),
  'does not read participants who wait': readingAsIf(({ state }) => ({
    state: state === 'WAITING' ? 'LEFT' : state,
  })),
};
