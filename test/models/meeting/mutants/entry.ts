import { hostsOf, isAnyHost } from '../oracle/state.js';
import {
  all,
  asIf,
  asIfCommand,
  except,
  type Mutants,
  permitting,
  withRightEvents,
} from './combinators.js';
import { me, settings } from './scene.js';

/** Faults in what keeps a user out: the password, the lock, the waiting room, no host. */
export const ENTRY: Mutants = {
  'asks for no password': except(
    ['updateMeeting'],
    asIf('any', settings({ passwordRequired: false })),
  ),
  'accepts an old password': asIfCommand('joinMeeting', (command, { before }) => ({
    ...command,
    password: command.password === null ? null : before.passwordVersion,
  })),
  'asks hosts for the password': permitting('joinMeeting', () => ({
    updateMeeting: { HOST: 'NO' },
  })),
  'does not lock': except(
    ['lockMeeting', 'admitParticipants'],
    asIf('any', () => ({ isLocked: false })),
  ),
  'locks hosts out': permitting('joinMeeting', () => ({ lockMeeting: { HOST: 'NO' } })),
  'begins without a host': asIf('joinMeeting', (scene) => {
    const { before, command } = scene;
    if (hostsOf(before).length > 0) return {};
    return scene.me ? me(() => ({ role: 'HOST' }))(scene) : { hostId: command.by.userId };
  }),
  'has no waiting room': except(['updateMeeting'], asIf('any', settings({ waitingRoom: false }))),
  'sends hosts to the waiting room': all(
    permitting('joinMeeting', ({ me, before, command }) =>
      isAnyHost(me) || before.hostId === command.by.userId
        ? { admitParticipants: { HOST: 'NO', CO_HOST: 'NO' } }
        : {},
    ),
    withRightEvents,
  ),
  'keeps out a host who lost the connection': asIf(
    'joinMeeting',
    me((p) => p.placeKeptUntil !== null && { placeKeptUntil: new Date(0) }),
  ),
};
