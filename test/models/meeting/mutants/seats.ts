import { asIf, except, type Mutants, overruling } from './combinators.js';
import type { Participant } from './lifecycle.js';
import { participants, type Scene } from './scene.js';

const LONG_AGO = new Date(0);
const NEVER = new Date(8.64e15);

const isReserved = ({ placeKeptUntil }: Participant, { now }: Scene) =>
  placeKeptUntil !== null && placeKeptUntil > now;

/** Faults in the count of seats, and in seats reserved for hosts who lost their connection. */
export const SEATS: Mutants = {
  'has seats for everybody': except(
    ['admitParticipants', 'updateMeeting'],
    asIf('any', () => ({ maxParticipants: Infinity })),
  ),
  'has one seat too many': except(
    ['admitParticipants', 'updateMeeting'],
    asIf('any', ({ before }) => ({ maxParticipants: before.maxParticipants + 1 })),
  ),
  'reserves no seat': except(
    ['updateMeeting'],
    asIf(
      'any',
      participants(
        (p, { me }) =>
          p !== me &&
          p.state === 'LEFT' &&
          p.placeKeptUntil !== null && { placeKeptUntil: LONG_AGO },
      ),
    ),
  ),
  'reserves the seat of a host against that host': asIf('joinMeeting', (scene) => {
    const { before, me } = scene;
    return me && isReserved(me, scene) ? { maxParticipants: before.maxParticipants - 1 } : {};
  }),
  'reserves a seat for ever': asIf(
    'any',
    participants((p) => p.placeKeptUntil !== null && { placeKeptUntil: NEVER }),
  ),
  'accepts fewer seats than participants': overruling(
    'updateMeeting',
    'MEETING_FULL',
    ({ command: { changes } }) =>
      changes.maxParticipants !== undefined && { maxParticipants: changes.maxParticipants },
  ),
  'takes away a reserved seat': asIf(
    'updateMeeting',
    participants((p) => p.placeKeptUntil !== null && { placeKeptUntil: LONG_AGO }),
  ),
};
