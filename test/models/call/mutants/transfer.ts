// Mutants of a transfer: its target, and the transferor who leaves when the target answers.

import {
  afterChange,
  asIf,
  asIfActor,
  asIfEach,
  type Mutant,
  type Mutants,
  refusingRepeated,
  type Step,
} from './combinators.js';
import { editDraft, editOne, leaving, withUpdate } from './edits.js';
import {
  type CallParticipant,
  type Draft,
  inCall,
  participantOf,
  rings,
  takesPart,
} from './lifecycle.js';

/** The participant who transferred the call to the one who now answers. */
const transferorOf = ({ call, me }: Step): CallParticipant | undefined =>
  me?.transferredBy ? participantOf(call, me.transferredBy) : undefined;

/** Lets the transferor leave in cases in which they would stay. */
const handsOver = (alsoWhen: (transferor: CallParticipant, draft: Draft) => boolean): Mutant =>
  afterChange('accept', (draft, step) => {
    const from = transferorOf(step);
    if (!from || draft.update.kind === 'TRANSFERRED' || !alsoWhen(from, draft)) return draft;
    const handedOver = editDraft(draft, (p) =>
      p.userId === from.userId ? leaving('TRANSFERRED', step.now) : null,
    );
    return withUpdate(handedOver, { kind: 'TRANSFERRED', transferorId: from.userId });
  });

export const TRANSFER: Mutants = {
  'refuses a repeated transfer': refusingRepeated('transfer', 'NOT_ALLOWED'),

  'refuses a repeated transfer that the target has answered': refusingRepeated(
    'transfer',
    'NOT_PARTICIPANT',
    ({ me }) => !takesPart(me),
  ),

  'transfers a call to a user who is in it': asIf('transfer', (call, { command, me }) => {
    const target = participantOf(call, command.to.userId);
    if (!me || !target || target === me || target.transferredBy === me.userId) return call;
    const doctored = editOne(call, target.userId, { state: 'MISSED' });
    // A transfer needs somebody besides the target who is in the call.
    const third = { ...me, userId: 'a third', position: call.participants.length };
    return inCall(doctored).length > 1
      ? doctored
      : { ...doctored, participants: [...doctored.participants, third] };
  }),

  'transfers a call without other participants': asIfEach('transfer', (p, { command, me }) =>
    rings(p) && p !== me && p.userId !== command.to.userId && p.transferredBy !== me?.userId
      ? { state: 'JOINED' }
      : null,
  ),

  'transfers a call to two users at once': asIfEach('transfer', (p, { command }) =>
    p.userId !== command.to.userId && p.transferredBy === command.by.userId
      ? { transferredBy: null }
      : null,
  ),

  'takes a transfer for an invitation': afterChange('transfer', (draft, { command }) =>
    editDraft(draft, (p) => (p.userId === command.to.userId ? { transferredBy: null } : null)),
  ),

  'keeps the transferor when the target answers': asIfActor('accept', () => ({
    transferredBy: null,
  })),

  'leaves the target of a transfer alone in the call': handsOver(
    (transferor, { call }) => takesPart(transferor) && inCall(call).length < 3,
  ),

  'keeps the transferor in a call of three': asIfActor('accept', (_, { call }) =>
    inCall(call).length < 3 ? { transferredBy: null } : null,
  ),

  'records a transfer for a transferor who has left': handsOver(
    (transferor, { call }) => !takesPart(transferor) && inCall(call).length >= 3,
  ),

  'takes a transferor for one who hung up': afterChange('accept', (draft, step) =>
    editDraft(draft, (p) =>
      draft.update.kind === 'TRANSFERRED' && p.userId === transferorOf(step)?.userId
        ? { leftReason: 'HUNG_UP' }
        : null,
    ),
  ),

  'sends ACCEPTED when a transfer is answered': afterChange('accept', (draft) =>
    draft.update.kind === 'TRANSFERRED'
      ? withUpdate(draft, { kind: 'ACCEPTED', how: 'ANSWERED' })
      : draft,
  ),
};
