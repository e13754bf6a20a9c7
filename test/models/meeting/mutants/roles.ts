import { inRoom } from '../oracle/state.js';
import {
  afterChange,
  all,
  asIf,
  fieldsOf,
  type Mutant,
  type Mutants,
  onOther,
  onParticipant,
  refusing,
} from './combinators.js';
import { type Participant, type Role, withHost, withLeader } from './lifecycle.js';
import { other, participants } from './scene.js';

const DEPARTURES = ['leaveMeeting', 'loseConnection'] as const;

/** Decides with other roles who succeeds the last host. */
const succeedingAsIf = (roleOf: (p: Participant, stay: Participant[]) => Role): Mutant =>
  all(
    asIf(
      DEPARTURES,
      participants((p, { before, me }) => {
        const stay = inRoom(before).filter((one) => one !== me);
        return stay.includes(p) && { role: roleOf(p, stay) };
      }),
    ),
    // The successor remembers the real role.
    onParticipant(
      DEPARTURES,
      (p, was) => was && p.inheritedFrom && !was.inheritedFrom && { inheritedFrom: was.role },
    ),
  );

const SWAPPED: Partial<Record<Role, Role>> = { CO_HOST: 'PARTICIPANT', PARTICIPANT: 'CO_HOST' };

/** Faults in giving roles and in the succession of hosts. */
export const ROLES: Mutants = {
  'gives more rights to a participant who is away': asIf(
    'setParticipantRole',
    other(({ state }) => state !== 'REMOVED' && { state: 'JOINED' }),
  ),
  'lets the only host lay down the role': all(
    // Another host seems to be in the room.
    asIf('setParticipantRole', ({ before, me, other }) =>
      me && me === other
        ? { participants: [...before.participants, { ...me, id: 'another', userId: 'another' }] }
        : {},
    ),
    afterChange('setParticipantRole', (after, { before, now }) => {
      const present = after.participants.filter(({ id }) => id !== 'another');
      const meeting = { ...after, participants: present, hostId: before.hostId };
      return withLeader(withHost(meeting, now));
    }),
  ),
  'refuses a role that the participant has already': refusing(
    'setParticipantRole',
    'NOT_ALLOWED',
    ({ me, other, command: { role } }) =>
      me?.state === 'JOINED' && me === other && me.role === role && role !== 'HOST',
  ),
  'keeps the seat of a demoted host reserved': onParticipant(
    'setParticipantRole',
    (_, was, { other, now }) => {
      if (!was || !other?.placeKeptUntil || other.placeKeptUntil <= now) return null;
      if (was === other) return fieldsOf(was, ['placeKeptUntil']);
      // The seat did not become free.
      return was.state === 'WAITING' && was;
    },
  ),
  'counts a given role as inherited': onOther('setParticipantRole', (was) =>
    fieldsOf(was, ['inheritedFrom']),
  ),
  'does not remember who inherited the role': onParticipant(
    'any',
    (p, was) => p.inheritedFrom && !was?.inheritedFrom && { inheritedFrom: null },
  ),
  'takes an inherited role back from a host in the room': onParticipant(
    'any',
    ({ state, inheritedFrom }) =>
      state === 'JOINED' && inheritedFrom && { role: inheritedFrom, inheritedFrom: null },
  ),
  'lets a host who is away keep an inherited role': onParticipant(
    'any',
    (p, was, { other }) =>
      was?.inheritedFrom &&
      was !== other &&
      p.state !== 'JOINED' &&
      fieldsOf(was, ['role', 'inheritedFrom']),
  ),
  'prefers participants to co-hosts as successors': succeedingAsIf(
    ({ role }) => SWAPPED[role] ?? role,
  ),
  'makes a viewer a host': succeedingAsIf(({ role }, stay) =>
    stay.every((p) => p.role === 'VIEWER') ? 'PARTICIPANT' : role,
  ),
  'prefers the successor who came last': asIf(
    'any',
    participants(
      ({ state, joinedAt }) =>
        state === 'JOINED' && joinedAt !== null && { joinedAt: new Date(-joinedAt.getTime()) },
    ),
  ),
};
