import {
  all,
  altering,
  asIf,
  asIfCommand,
  except,
  fieldsOf,
  ignoring,
  instead,
  type Mutant,
  type Mutants,
  onParticipant,
  permitting,
  withRightEvents,
} from './combinators.js';
import type { CommandOf, Participant, Refusal } from './lifecycle.js';
import { me, type SceneOf, settings } from './scene.js';

const isTakeover = ({ me, command }: SceneOf<'joinMeeting'>) =>
  me?.state === 'JOINED' && me.terminalId !== command.by.terminalId;

/** Changes the participant whose other device takes over. */
const onTakeover = (
  wrong: (was: Participant, command: CommandOf<'joinMeeting'>) => Partial<Participant>,
): Mutant =>
  onParticipant(
    'joinMeeting',
    (_, was, scene) => was && was === scene.me && isTakeover(scene) && wrong(was, scene.command),
  );

/** Sends everybody who joins to the waiting room, whatever else keeps them out. */
const intoWaitingRoom = all(
  asIf('joinMeeting', ({ before }) => ({
    isLocked: false,
    settings: { ...before.settings, waitingRoom: true },
  })),
  permitting('joinMeeting', () => ({ admitParticipants: { HOST: 'NO', CO_HOST: 'NO' } })),
  withRightEvents,
);

/** Sends a user to the waiting room instead of refusing with this code. */
const waitingInsteadOf =
  (code: Refusal['code']): Mutant =>
  (lifecycle) =>
    instead('joinMeeting', (decide, { before, command, now }) => {
      const decision = decide(before, command, now);
      return decision.outcome === 'refused' && decision.code === code
        ? intoWaitingRoom(lifecycle).decide(before, command, now)
        : decision;
    })(lifecycle);

/** Faults in joining. */
export const JOIN: Mutants = {
  'lets a removed user join': asIf(
    'joinMeeting',
    me(({ state }) => state === 'REMOVED' && { state: 'LEFT' }),
  ),
  'lets users join a meeting that is over': asIf('joinMeeting', () => ({ status: 'ACTIVE' })),
  'ignores another device': ignoring('joinMeeting', isTakeover),
  'unmutes on another device': onTakeover(({ role }, { audio }) => ({
    audio: audio && role !== 'VIEWER',
  })),
  'shares the screen of another device': onTakeover((was) => fieldsOf(was, ['screen'])),
  'leaves remote control to another device': onTakeover((was) => fieldsOf(was, ['remoteControl'])),
  'sends users to the waiting room of a locked meeting': waitingInsteadOf('MEETING_LOCKED'),
  'sends users to the waiting room of a full meeting': waitingInsteadOf('MEETING_FULL'),
  'does not mute on entry': except(
    ['updateMeeting'],
    asIf('any', settings({ muteOnEntry: false })),
  ),
  'lets muted participants come back unmuted': except(
    ['updateMeeting', 'setMyMedia'],
    asIf('any', settings({ selfUnmute: true })),
  ),
  'turns on every microphone': asIfCommand('joinMeeting', (command, { me }) =>
    me?.state === 'JOINED' ? command : { ...command, audio: true },
  ),
  'turns on cameras in an audio meeting': except(
    ['setMyMedia'],
    asIf('any', () => ({ type: 'VIDEO' })),
  ),
  'takes the role of participants who come back': altering(
    'joinMeeting',
    me(({ state }) => state !== 'JOINED' && { role: 'PARTICIPANT' }),
  ),
  'raises viewers who come back': altering(
    'joinMeeting',
    me(({ state, role }) => state !== 'JOINED' && role === 'VIEWER' && { role: 'PARTICIPANT' }),
  ),
};
