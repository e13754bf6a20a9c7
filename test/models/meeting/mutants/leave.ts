import { asIf, fieldsOf, type Mutants, onOther, onParticipant } from './combinators.js';
import { me } from './scene.js';

/** Faults in leaving, losing the connection, and removal. */
export const LEAVE: Mutants = {
  'leaves by any device': asIf(
    'leaveMeeting',
    me((p, { command }) => p.terminalId !== null && { terminalId: command.by.terminalId }),
  ),
  'loses the connection of any device': asIf(
    'loseConnection',
    me((_, { command }) => ({ terminalId: command.device.terminalId })),
  ),
  'reserves the seats of all roles': onParticipant('loseConnection', (_, was, scene) => {
    const { command, now } = scene;
    const until = new Date(now.getTime() + command.keepSeatS * 1000);
    return was === scene.me && { placeKeptUntil: until };
  }),
  'reserves the seat of no host': onParticipant(
    'loseConnection',
    (_, was, { me }) => was && was === me && fieldsOf(was, ['placeKeptUntil']),
  ),
  'removes a host who stays one': onOther('removeParticipant', (was) => fieldsOf(was, ['role'])),
  'does not ban removed participants': onOther('removeParticipant', () => ({ state: 'LEFT' })),
  'lets a participant in by lifting the ban': onOther(
    'liftBan',
    ({ state }) => state === 'REMOVED' && { state: 'JOINED' },
  ),
  'leaves the microphones of those who leave on': onParticipant(
    'any',
    (p, was) =>
      was?.state === 'JOINED' &&
      (p.state === 'LEFT' || p.state === 'REMOVED') &&
      fieldsOf(was, [
        'audio',
        'video',
        'screen',
        'handRaisedAt',
        'unmuteRequested',
        'remoteControl',
      ]),
  ),
};
