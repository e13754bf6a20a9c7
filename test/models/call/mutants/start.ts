// Mutants of how a call begins: at once, or as a scheduled call that rings its caller first.

import {
  afterChange,
  all,
  type Mutant,
  type Mutants,
  type StepOf,
  withCommand,
} from './combinators.js';
import { editDraft, notOver, withCall, withUpdate } from './edits.js';
import { reopen } from './ending.js';
import { afterScheduledStart, afterStart } from './everywhere.js';
import type { Draft, Lifecycle } from './lifecycle.js';

type ScheduledInput = Parameters<Lifecycle['startScheduled']>[0];

const withScheduled =
  (replace: (input: ScheduledInput) => ScheduledInput): Mutant =>
  ({ decide, start, startScheduled }) => ({
    decide,
    start,
    startScheduled: (input, now) => startScheduled(replace(input), now),
  });

/** Edits the change by which the caller of a scheduled call answers and calls the callees. */
const onCallerAnswer = (edit: (draft: Draft, step: StepOf<'accept'>) => Draft): Mutant =>
  afterChange('accept', (draft, step) => (step.me?.role === 'CALLER' ? edit(draft, step) : draft));

/** Begins a call to a busy callee as if they only lacked a ring time. */
const ringBusy = (draft: Draft): Draft => {
  if (draft.call.endReason !== 'BUSY') return draft;
  const open = editDraft(draft, ({ role }) =>
    role === 'CALLEE' ? { state: 'INVITED' } : { state: 'JOINED', leftAt: null, leftReason: null },
  );
  return withCall(open, notOver('CALLING'));
};

export const START: Mutants = {
  'begins without its caller in the call': afterStart((draft) =>
    editDraft(draft, ({ role }) => (role === 'CALLER' ? { state: 'INVITED' } : null)),
  ),

  'begins with a busy callee': all(afterStart(ringBusy), onCallerAnswer(ringBusy)),
};

export const SCHEDULED: Mutants = {
  'rings a caller on Do Not Disturb when a scheduled call is due': withScheduled((input) => ({
    ...input,
    caller: { ...input.caller, disturbable: true },
  })),

  'takes the caller of a scheduled call for a callee': afterScheduledStart((draft) =>
    editDraft(draft, () => ({ role: 'CALLEE' })),
  ),

  'forgets the callees of a scheduled call': withScheduled((input) => ({
    ...input,
    calleeIds: [],
  })),

  'calls nobody when the caller of a scheduled call answers': withCommand('accept', (command) => ({
    ...command,
    callees: [],
  })),

  'does not record that the caller of a scheduled call answered': onCallerAnswer(
    (draft, { call, me }) =>
      withCall(
        editDraft(draft, (p) => (p.userId === me?.userId ? me : null)),
        notOver(call.status),
      ),
  ),

  'sends ACCEPTED when the callee of a scheduled call is busy': onCallerAnswer((draft) =>
    draft.update.kind === 'REJECTED'
      ? withUpdate(draft, { kind: 'ACCEPTED', how: 'SCHEDULED' })
      : draft,
  ),

  'goes on when the callee of a scheduled call is busy': onCallerAnswer((draft, step) =>
    reopen(draft, step),
  ),

  'takes the busy callee of a scheduled call for a busy caller': onCallerAnswer((draft) =>
    draft.update.kind === 'REJECTED'
      ? withUpdate(draft, { kind: 'REJECTED', reason: 'BUSY' })
      : draft,
  ),

  'names the caller of a scheduled call as the one who started it': afterScheduledStart(
    (draft) => ({
      ...draft,
      update: { ...draft.update, actorId: draft.call.callerId },
    }),
  ),
};
