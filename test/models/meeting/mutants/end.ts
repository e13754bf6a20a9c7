import { isOver } from '../oracle/state.js';
import {
  afterChange,
  asIf,
  asIfCommand,
  type Mutants,
  permitting,
  refusing,
} from './combinators.js';

/** Faults in ending and canceling. */
export const END: Mutants = {
  'lets everybody end a meeting': permitting('endMeeting', () => ({
    endMeeting: { from: 'ANYWHERE', CO_HOST: 'YES', PARTICIPANT: 'YES', VIEWER: 'YES' },
  })),
  'ends a meeting that has not begun': asIf('endMeeting', ({ before: { status } }) => ({
    status: status === 'SCHEDULED' ? 'ACTIVE' : status,
  })),
  'cancels a meeting that has begun': asIf('cancelMeeting', ({ before: { status } }) => ({
    status: status === 'ACTIVE' ? 'SCHEDULED' : status,
  })),
  'gives no grace time': asIfCommand('endDeserted', (command) => ({ ...command, graceS: 0 })),
  'leaves participants in a meeting that is over': afterChange('any', (after, { before }) =>
    isOver(after) ? { participants: before.participants } : {},
  ),
  'refuses to end a meeting twice': refusing(
    'endMeeting',
    'MEETING_ENDED',
    ({ before }) => before.status === 'ENDED',
  ),
};
