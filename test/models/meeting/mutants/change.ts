import { inRoom, isOver } from '../oracle/state.js';
import {
  afterChange,
  all,
  fieldsOf,
  instead,
  type Mutants,
  onParticipant,
  restoring,
} from './combinators.js';
import { changed } from './decision.js';
import type { Participant } from './lifecycle.js';

const DEPARTURES = ['leaveMeeting', 'loseConnection', 'removeParticipant'] as const;

const RIGHTS = [
  'audio',
  'video',
  'screen',
  'screenAllowed',
  'unmuteRequested',
  'handRaisedAt',
  'remoteControl',
] as const satisfies readonly (keyof Participant)[];

/** Faults in what every decision does: the version, and the consequences of a change. */
export const CHANGE: Mutants = {
  'counts a command that changes nothing as a change': instead('any', (decide, scene) => {
    const { before, command, now } = scene;
    const decision = decide(before, command, now);
    return decision.outcome === 'unchanged'
      ? changed(scene, { ...before, version: before.version + 1 })
      : decision;
  }),
  'skips a version': afterChange('any', ({ version }) => ({ version: version + 1 })),
  'appoints no successor to the last host': all(
    onParticipant(
      DEPARTURES,
      (_, was, { other }) => was && was !== other && fieldsOf(was, ['role', 'inheritedFrom']),
    ),
    restoring(DEPARTURES, 'hostId'),
  ),
  'appoints no leader': restoring('any', 'hostId'),
  'does not admit waiting participants when the reason to wait ends': onParticipant(
    'any',
    (p, was, { command, me }) =>
      p.state === 'JOINED' &&
      was?.state === 'WAITING' &&
      was !== me &&
      command.kind !== 'admitParticipants' &&
      was,
  ),
  'takes no rights away': onParticipant(
    ['setParticipantRole', 'allowScreenShare', 'updateMeeting'],
    (_, was) => was && fieldsOf(was, RIGHTS),
  ),
  'does not notice who is in the room': afterChange('any', (after, { before }) =>
    isOver(after) ? {} : fieldsOf(before, ['status', 'startedAt', 'emptySince']),
  ),
  'does not notice that participants came back': afterChange('any', (after, { before }) =>
    inRoom(after).length > 0 ? fieldsOf(before, ['emptySince']) : {},
  ),
  'starts the grace time anew with each change': afterChange('any', ({ emptySince }, { now }) =>
    emptySince ? { emptySince: now } : {},
  ),
};
