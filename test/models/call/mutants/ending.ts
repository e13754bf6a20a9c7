// Edits of the end of a call that mutants share.

import type { Step } from './combinators.js';
import { editDraft, notOver, withCall, withUpdate } from './edits.js';
import {
  type CallEndReason,
  type Draft,
  isOver,
  participantOf,
  rings,
  takesPart,
} from './lifecycle.js';

/** Whether a change has ended the call. */
export const endsNow = (draft: Draft, { call }: Pick<Step, 'call'>) =>
  !isOver(call) && isOver(draft.call);

/** The participant who leaves by a command. */
const leaverOf = ({ command, me }: Step) =>
  ['hangUp', 'loseConnection', 'report'].includes(command.kind) ? me : undefined;

/** Keeps participants in a call that has ended. */
export function stay(draft: Draft, step: Step): Draft {
  if (!endsNow(draft, step)) return draft;
  return editDraft(draft, (p) => {
    const was = participantOf(step.call, p.userId);
    if (p.state !== 'LEFT' || was?.state === 'LEFT' || p.userId === leaverOf(step)?.userId)
      return null;
    if (was && takesPart(was)) return was;
    return { state: 'JOINED', leftAt: null, leftReason: null };
  });
}

/** Lets participants ring on in a call that has ended. */
export function ringOn(draft: Draft, step: Step): Draft {
  if (!endsNow(draft, step) || step.command.kind === 'timeOut') return draft;
  return editDraft(draft, (p) => {
    const was = participantOf(step.call, p.userId);
    return was && rings(was) && ['MISSED', 'CANCELLED'].includes(p.state) ? was : null;
  });
}

/** Takes the end of the call out of a change. */
export function reopen(draft: Draft, step: Step): Draft {
  if (!endsNow(draft, step)) return draft;
  const open = withCall(ringOn(stay(draft, step), step), notOver(step.call.status));
  const { update } = open;
  return update.kind === 'ENDED' ? withUpdate(open, { ...update, kind: 'LEFT' }) : open;
}

/** The status of a connected call that ends for this reason. */
export const statusOf = (reason: CallEndReason) =>
  reason === 'CONNECTION_LOST' || reason === 'ERROR' ? 'FAILED' : 'COMPLETED';
