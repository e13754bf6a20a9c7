// Mutants of the answers to commands: versions and refusals.

import { asIf, type Mutants, onRecord, withCommand } from './combinators.js';
import { type CallParticipant, type Device, takesPart } from './lifecycle.js';

const ANSWERS = ['acknowledge', 'accept', 'answerGlare', 'reject'] as const;
/** The commands that the table refuses once the call is over. */
const IN_OPEN_CALL = [
  'cancel',
  'hangUp',
  'hold',
  'resume',
  'invite',
  'transfer',
  'reportMedia',
] as const;

const ownDevice = (by: Device, me: CallParticipant | undefined): Device =>
  me?.joinedAt && me.terminalId ? { ...by, terminalId: me.terminalId } : by;

export const DECISION: Mutants = {
  'skips a version': onRecord((call) => ({ ...call, version: call.version + 1 })),

  'does not raise the version': onRecord((call, step) => ({ ...call, version: step.call.version })),

  'lets commands change a call that is over': asIf(IN_OPEN_CALL, (call) => ({
    ...call,
    endedAt: null,
  })),

  'takes every device of a user for the one that answered': withCommand(
    ANSWERS,
    (command, { me }) => ({ ...command, by: ownDevice(command.by, me) }),
  ),

  'reports an answer elsewhere to the device that answered and left': withCommand(
    'reject',
    (command, { me }) =>
      me?.joinedAt && !takesPart(me)
        ? { ...command, by: { ...command.by, terminalId: 'another device' } }
        : command,
  ),

  'does not say that the call is over': asIf(ANSWERS, (call) => ({ ...call, endedAt: null })),

  'does not let the caller answer a scheduled call': asIf(
    ['acknowledge', 'accept', 'reject'],
    (call) => ({ ...call, scheduled: null }),
  ),
};
