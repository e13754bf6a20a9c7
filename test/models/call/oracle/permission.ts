import type { CallCommand } from '../../../../src/lifecycle/call/command.js';
import type { Call } from '../../../../src/lifecycle/call/state.js';
import { isCalled, isOver, of, participates, rings, takesPart } from './state.js';
import { sees } from './visibility.js';

/** The commands with which a callee answers a ring. */
export const ANSWERS: readonly string[] = ['acknowledge', 'accept', 'reject'];

/**
 * [CALL6] Whether the state of the call and of the actor permits the command. An invitation or a transfer may still be
 * refused because of its callees.
 */
export function isPermitted(call: Call, command: CallCommand): boolean {
  const { kind } = command;
  if (kind === 'timeOut') return true;
  if (kind === 'loseConnection') {
    return call.status === 'CONNECTED' && takesPart(of(call, command.userId));
  }
  const { by } = command;
  const me = of(call, by.userId);
  if (kind === 'answerGlare') {
    return me?.role === 'CALLEE' && rings(me) && call.participants.length === 2;
  }
  if (!me || !sees(call, by.userId)) return false;
  if (ANSWERS.includes(kind)) return isCalled(call, me) && rings(me);
  if (kind === 'cancel') return me.role === 'CALLER' && !call.connectedAt && !isOver(call);
  if (kind === 'report') return !me.silent || me.joinedAt !== null;
  return participates(call, by);
}
