// Mutants of the question whether a callee is busy.

import { all, type Mutants, withCommand } from './combinators.js';
import { onCalled, withCallees } from './everywhere.js';
export const BUSY: Mutants = {
  'transfers a call to a busy user': withCommand('transfer', (command) => ({
    ...command,
    to: { ...command.to, callWaiting: true },
  })),

  'takes callees with call waiting for busy': withCallees((callee) => ({
    ...callee,
    callWaiting: false,
  })),

  'takes callees whose ring is suppressed for busy': all(
    withCallees((callee) =>
      callee.inCall || callee.ringing
        ? { ...callee, disturbable: true, hasBlocked: false }
        : callee,
    ),
    onCalled((_, { disturbable, hasBlocked = false }, was) => ({
      silent: !disturbable || hasBlocked,
      blocked: hasBlocked && (!was || was.blocked),
    })),
  ),

  'takes callees who ring for idle': withCallees((callee) => ({ ...callee, ringing: false })),
};
