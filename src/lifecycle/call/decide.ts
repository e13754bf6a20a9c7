// The state machine of calls. Pure: it takes a call and a command, and returns the new call or a refusal. A call begins
// elsewhere: `beginCall` (start.ts) decides the first state of a call, and `beginScheduledCall` (scheduled.ts) that of a
// scheduled call that is due. The rules carry the IDs of SPEC.md.

import type { CallChange, CallDraft, UNCHANGED } from './change.js';
import type { CallCommand } from './command.js';
import { invite, transfer } from './invite.js';
import { cancel, hangUp, loseConnection } from './leave.js';
import { hold, report, reportMedia } from './media.js';
import { recipientsOf } from './recipients.js';
import type { CallRefusal } from './refusal.js';
import { accept, acknowledge, answerGlare, reject, timeOut } from './ring.js';
import { recordRingEnds } from './ring-ends.js';
import type { Call } from './state.js';

export type { CallCommand } from './command.js';

/** The result of a command. */
export type CallDecision = CallChange | typeof UNCHANGED | CallRefusal;

/** Decides a command on the call as it is at `now`. */
export function decideCall(call: Call, command: CallCommand, now: Date): CallDecision {
  const draft = applyCommand(call, command, now);
  if (draft.outcome !== 'changed') return draft;
  // [CALL4] One change, one version.
  const after = { ...recordRingEnds(call, draft.call, now), version: call.version + 1 };
  return { ...draft, call: after, recipients: recipientsOf(after, draft.update) };
}

function applyCommand(call: Call, command: CallCommand, now: Date): CallDraft {
  switch (command.kind) {
    case 'acknowledge':
      return acknowledge(call, command);
    case 'accept':
      return accept(call, command, now);
    case 'answerGlare':
      return answerGlare(call, command, now);
    case 'reject':
      return reject(call, command, now);
    case 'cancel':
      return cancel(call, command, now);
    case 'hangUp':
      return hangUp(call, command, now);
    case 'hold':
    case 'resume':
      return hold(call, command);
    case 'invite':
      return invite(call, command, now);
    case 'transfer':
      return transfer(call, command, now);
    case 'reportMedia':
      return reportMedia(call, command, now);
    case 'report':
      return report(call, command, now);
    case 'timeOut':
      return timeOut(call, now);
    case 'loseConnection':
      return loseConnection(call, command, now);
    default:
      return command satisfies never;
  }
}
