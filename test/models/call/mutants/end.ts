// Mutants of the end of a call: when it ends, as what, and what becomes of its participants.

import { afterChange, all, asIfEach, type Mutant, type Mutants } from './combinators.js';
import { editDraft, endAs, withCall, withUpdate } from './edits.js';
import { endsNow, reopen, ringOn, statusOf, stay } from './ending.js';
import { afterStart, always } from './everywhere.js';
import {
  type Call,
  type CallParticipant,
  type Draft,
  finish,
  inCall,
  isOver,
  participantOf,
  rings,
} from './lifecycle.js';

/** Does not end a connected call in which such participants are left. */
const goesOn = (enough: (call: Call) => boolean): Mutant =>
  afterChange('ANY', (draft, step) => {
    const open = reopen(draft, step);
    return step.call.connectedAt && enough(open.call) ? open : draft;
  });

/** Changes after which a call may end. */
const MAY_END = ['hangUp', 'loseConnection', 'report', 'reject', 'timeOut'] as const;

/** Ends a connected call in which such participants are left. */
const endsWith = (tooFew: (call: Call) => boolean): Mutant =>
  afterChange(MAY_END, (draft, { me, now }) => {
    const { call, update } = draft;
    if (!call.connectedAt || isOver(call) || update.kind === 'REPORTED' || !tooFew(call))
      return draft;
    const reason = (me && participantOf(call, me.userId)?.leftReason) ?? 'HUNG_UP';
    const ended = withCall(draft, finish(call, statusOf(reason), reason, now));
    return update.kind === 'LEFT' ? withUpdate(ended, { ...update, kind: 'ENDED' }) : ended;
  });

/** Changes how a call ends whose callees have declined. */
const declinedAs = (edit: (draft: Draft, asked: CallParticipant[]) => Draft): Mutant =>
  always((draft) => {
    const asked = draft.call.participants.filter((p) => p.joinedAt === null);
    return draft.call.status === 'REJECTED' ? edit(draft, asked) : draft;
  });

export const END: Mutants = {
  'goes on with one participant and no ringing callee': goesOn((call) => inCall(call).length === 1),

  'goes on with nobody while a callee rings': goesOn((call) => call.participants.some(rings)),

  'ends a connected call while one participant waits for a callee': endsWith(
    (call) => inCall(call).length === 1 && call.participants.some(rings),
  ),

  'ends with two participants': endsWith((call) => inCall(call).length === 2),

  'completes a call whose connection was lost': always((draft) =>
    draft.call.status === 'FAILED' ? withCall(draft, { status: 'COMPLETED' }) : draft,
  ),

  'fails at each end': always((draft) =>
    draft.call.status === 'COMPLETED' ? withCall(draft, { status: 'FAILED' }) : draft,
  ),

  'ends an unanswered call while somebody rings': afterChange(
    ['reject', 'timeOut', 'accept'],
    (draft, { now }) =>
      draft.call.connectedAt === null && !isOver(draft.call)
        ? withCall(draft, finish(draft.call, 'MISSED', 'NO_ANSWER', now))
        : draft,
  ),

  'is REJECTED when one callee of several has declined': afterChange('ANY', (draft, step) =>
    endsNow(draft, step) &&
    draft.call.status === 'MISSED' &&
    draft.call.participants.some((p) => p.state === 'REJECTED')
      ? endAs(draft, 'REJECTED', 'DECLINED')
      : draft,
  ),

  'is never REJECTED': declinedAs((draft) => endAs(draft, 'MISSED', 'NO_ANSWER')),

  'is MISSED when the caller declines a scheduled call': declinedAs((draft, asked) =>
    asked.some((p) => p.role === 'CALLER') ? endAs(draft, 'MISSED', 'NO_ANSWER') : draft,
  ),

  'takes the first reject reason for the end reason': declinedAs((draft, [first]) =>
    endAs(draft, 'REJECTED', first?.rejectReason ?? 'DECLINED'),
  ),

  'knows no end reason but DECLINED for a declined call': declinedAs((draft) =>
    endAs(draft, 'REJECTED', 'DECLINED'),
  ),

  'leaves participants in a call that is over': all(
    afterChange('ANY', stay),
    afterStart((draft) =>
      editDraft(draft, (p) =>
        p.state === 'LEFT' ? { state: 'JOINED', leftAt: null, leftReason: null } : null,
      ),
    ),
  ),

  'lets callees ring on in a call that is over': afterChange('ANY', ringOn),

  'ends without a time': always((draft) => withCall(draft, { endedAt: null })),

  'does not record why participants left': always((draft) =>
    editDraft(draft, (p) => (p.leftReason ? { leftReason: null } : null)),
  ),

  'keeps a participant who left on hold': afterChange('ANY', (draft, { call }) =>
    editDraft(draft, (p) =>
      p.state === 'LEFT' && participantOf(call, p.userId)?.onHold ? { onHold: true } : null,
    ),
  ),

  // Negative times reverse the order in which participants left.
  'takes the first participant who left for the last': asIfEach(['reject', 'timeOut'], (p) =>
    p.state === 'LEFT' && p.leftAt ? { leftAt: new Date(-p.leftAt.getTime()) } : null,
  ),

  'ends for the reason of a transferor who left last': afterChange(
    ['reject', 'timeOut'],
    (draft, step) => {
      const gone = step.call.participants.filter((p) => p.state === 'LEFT');
      const [last] = gone.sort((a, b) => Number(b.leftAt) - Number(a.leftAt));
      return endsNow(draft, step) && last?.leftReason === 'TRANSFERRED'
        ? endAs(draft, 'COMPLETED', 'TRANSFERRED')
        : draft;
    },
  ),
};
