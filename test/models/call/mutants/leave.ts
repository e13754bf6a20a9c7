// Mutants of leaving: cancel, hang up, and a lost connection.

import {
  afterChange,
  asIfActor,
  complete,
  ignoring,
  type Kinds,
  type Mutant,
  type Mutants,
  onCommand,
  refusingRepeated,
} from './combinators.js';
import { editDraft, editOne, endAs, leaving, withUpdate } from './edits.js';
import { endsNow, statusOf } from './ending.js';
import { type CallEndReason, isOver, participantOf, takesPart } from './lifecycle.js';
/** Records another reason for each participant who leaves by such a command. */
export const leavesAs = (
  kinds: Kinds<'loseConnection' | 'report'>,
  reason: CallEndReason,
): Mutant =>
  afterChange(kinds, (draft, step) => {
    const renamed = editDraft(draft, (p) =>
      p.state === 'LEFT' && participantOf(step.call, p.userId)?.state === 'JOINED'
        ? { leftReason: reason }
        : null,
    );
    return endsNow(draft, step) ? endAs(renamed, statusOf(reason), reason) : renamed;
  });

export const LEAVE: Mutants = {
  'refuses a repeated hang-up': refusingRepeated('hangUp', 'NOT_PARTICIPANT'),

  'refuses a repeated cancel': refusingRepeated('cancel', 'CALL_ENDED'),

  'takes a cancelled call for a hang-up': afterChange('cancel', (draft) =>
    endAs(draft, 'CANCELLED', 'HUNG_UP'),
  ),

  'removes a participant who is not in the call when their connection is lost': asIfActor(
    'loseConnection',
    (me, { call }) => (isOver(call) || takesPart(me) ? null : { state: 'JOINED' }),
  ),

  'removes the caller of an unanswered call when their connection is lost': onCommand(
    'loseConnection',
    (step, decide) => {
      const { call, command, now, me } = step;
      if (!takesPart(me) || call.connectedAt || isOver(call)) return decide(call, command, now);
      return complete(step, {
        call: editOne(call, command.userId, leaving('CONNECTION_LOST', now)),
        update: {
          kind: 'LEFT',
          reason: 'CONNECTION_LOST',
          actorId: command.userId,
          terminalId: me?.terminalId ?? null,
        },
      });
    },
  ),

  'takes a lost connection for a hang-up': leavesAs('loseConnection', 'HUNG_UP'),

  'keeps participants whose connection is lost': ignoring('loseConnection'),

  'sends LEFT when the call ends': afterChange('ANY', (draft) =>
    draft.update.kind === 'ENDED' ? withUpdate(draft, { ...draft.update, kind: 'LEFT' }) : draft,
  ),
};
