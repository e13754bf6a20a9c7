import { asIf, asIfCommand, except, type Mutants } from './combinators.js';
import { participants } from './scene.js';

const minus = (at: Date | null) => at && new Date(-at.getTime());

/** Faults in admitting participants who wait. */
export const ADMISSION: Mutants = {
  'admits through the lock': asIf('admitParticipants', () => ({ isLocked: false })),
  'admits more than there are seats': asIf('admitParticipants', () => ({
    maxParticipants: Infinity,
  })),
  'admits participants who do not wait': asIf(
    'admitParticipants',
    participants(
      (p, { me, command }) =>
        p !== me && command.participantIds?.includes(p.id) && { state: 'WAITING' },
    ),
  ),
  'admits participants that the command did not name': asIfCommand(
    'admitParticipants',
    (command, { before }) => {
      const known = before.participants.map(({ id }) => id);
      return command.participantIds?.every((id) => known.includes(id))
        ? { ...command, participantIds: null }
        : command;
    },
  ),
  'lets in first the participant who came last': except(
    ['joinMeeting', 'admitParticipants'],
    asIf(
      'any',
      participants(
        ({ state, waitingSince, position }) =>
          state === 'WAITING' && { waitingSince: minus(waitingSince), position: -position },
      ),
    ),
  ),
};
