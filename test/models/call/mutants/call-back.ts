// Mutants of two users who call each other.

import {
  afterChangeOfActor,
  asIf,
  asIfActor,
  type Mutants,
  refusingRepeated,
} from './combinators.js';
export const CALL_BACK: Mutants = {
  'lets a callee call back into a group call': asIf('callBack', (call, { me }) => {
    const [other] = call.participants.filter((p) => p !== me);
    return { ...call, participants: call.participants.filter((p) => p === me || p === other) };
  }),

  'lets the caller call back': asIfActor('callBack', () => ({ role: 'CALLEE' })),

  'does not record which start answered the call': afterChangeOfActor('callBack', () => ({
    startedAs: null,
  })),

  'refuses a repeated start that answered the call': refusingRepeated('callBack', 'NOT_FOUND'),

  'takes any start by the device that answered for a repetition': asIfActor(
    'callBack',
    (me, { command }) =>
      me.joinedAt !== null && me.terminalId === command.by.terminalId
        ? { startedAs: command.startId }
        : null,
  ),
};
