// Mutants of two users who call each other.

import {
  afterChangeOfActor,
  asIf,
  asIfActor,
  type Mutants,
  refusingRepeated,
} from './combinators.js';

export const GLARE: Mutants = {
  'lets a callee answer a glare in a group call': asIf('answerGlare', (call, { me }) => {
    const [other] = call.participants.filter((p) => p !== me);
    return { ...call, participants: call.participants.filter((p) => p === me || p === other) };
  }),

  'lets the caller answer their own call in a glare': asIfActor('answerGlare', () => ({
    role: 'CALLEE',
  })),

  'does not record which start answered the call': afterChangeOfActor('answerGlare', () => ({
    startedAs: null,
  })),

  'refuses a repeated start that answered the call': refusingRepeated('answerGlare', 'NOT_FOUND'),

  'takes any start by the device that answered for a repetition': asIfActor(
    'answerGlare',
    (me, { command }) =>
      me.joinedAt !== null && me.terminalId === command.by.terminalId
        ? { startedAs: command.startId }
        : null,
  ),
};
