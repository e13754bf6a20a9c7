import { isOver } from '../oracle/state.js';
import { asIf, except, instead, type Mutants, permitting } from './combinators.js';
import { me } from './scene.js';

const UNHOSTED = [
  'updateMeeting',
  'cancelMeeting',
  'endMeeting',
  'lockMeeting',
  'liftBan',
] as const;

/** Mutants of the permission to give commands at all. */
export const AUTHORITY: Mutants = {
  'reveals to strangers that a meeting exists': instead('any', (decide, scene) => {
    const decision = decide(scene.before, scene.command, scene.now);
    if (decision.outcome !== 'refused' || decision.what !== 'meeting') return decision;
    return { outcome: 'refused', code: 'NOT_PARTICIPANT', message: 'You are not in it.' };
  }),
  'changes a meeting that is over': asIf(
    ['updateMeeting', 'lockMeeting', 'liftBan'],
    ({ before }) => (isOver(before) ? { status: before.startedAt ? 'ACTIVE' : 'SCHEDULED' } : {}),
  ),
  'obeys every device of a participant': except(
    ['joinMeeting', 'leaveMeeting'],
    asIf(
      'any',
      me(
        ({ state }, { command }) =>
          state === 'JOINED' && 'by' in command && { terminalId: command.by.terminalId },
      ),
    ),
  ),
  'asks for no role': permitting('any', ({ command }) =>
    'by' in command
      ? { [command.kind]: { CO_HOST: 'YES', PARTICIPANT: 'YES', VIEWER: 'YES' } }
      : {},
  ),
  'obeys hosts who are away while another host is there': permitting(UNHOSTED, ({ command }) => ({
    [command.kind]: { from: 'ANYWHERE' },
  })),
};
