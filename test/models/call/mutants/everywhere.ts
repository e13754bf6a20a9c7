// Combinators for mutants that concern how a call begins, or every change of a call.

import { afterChange, all, complete, type Mutant } from './combinators.js';
import { editEach, type Patch } from './edits.js';
import {
  type Call,
  type CallCommand,
  type Callee,
  type CallParticipant,
  type Changed,
  type Draft,
  participantOf,
  recipientsOf,
  sentTo,
} from './lifecycle.js';

/** Edits a call as `start` begins it. */
export const afterStart =
  (edit: (draft: Draft) => Draft): Mutant =>
  (lifecycle) => ({
    ...lifecycle,
    start: (input, now) => started(edit(lifecycle.start(input, now))),
  });

/** Edits a call as `startScheduled` begins it. */
export const afterScheduledStart =
  (edit: (draft: Draft) => Draft): Mutant =>
  (lifecycle) => ({
    ...lifecycle,
    startScheduled: (input, now) => started(edit(lifecycle.startScheduled(input, now))),
  });

const started = (draft: Draft) => sentTo(recipientsOf(draft), draft);

/** Edits every change: how a call begins, and each command that changes it. */
export const always = (edit: (draft: Draft, before: Call | null) => Draft): Mutant =>
  all(
    afterChange('ANY', (draft, { call }) => edit(draft, call)),
    afterStart((draft) => edit(draft, null)),
    afterScheduledStart((draft) => edit(draft, null)),
  );

/** Sends every change to other recipients. */
export const sending =
  (choose: (recipients: string[], draft: Draft, before: Call | null) => string[]): Mutant =>
  ({ decide, start, startScheduled }) => {
    const resend = (changed: Changed, before: Call | null) =>
      sentTo(choose(changed.recipients, changed, before), changed);
    return {
      decide: (call, command, now) => {
        const decision = decide(call, command, now);
        return decision.outcome === 'changed' ? resend(decision, call) : decision;
      },
      start: (input, now) => resend(start(input, now), null),
      startScheduled: (input, now) => resend(startScheduled(input, now), null),
    };
  };

/** Decides with other facts about the callees. */
export const withCallees =
  (replace: (callee: Callee) => Callee): Mutant =>
  ({ decide, start, startScheduled }) => ({
    decide: (call, command, now) => decide(call, replaceCallees(command, replace), now),
    start: (input, now) => start({ ...input, callees: input.callees.map(replace) }, now),
    startScheduled: (input, now) =>
      startScheduled({ ...input, caller: replace(input.caller) }, now),
  });

function replaceCallees(command: CallCommand, replace: (callee: Callee) => Callee): CallCommand {
  switch (command.kind) {
    case 'accept':
      return command.callees ? { ...command, callees: command.callees.map(replace) } : command;
    case 'invite':
      return { ...command, callees: command.callees.map(replace) };
    case 'transfer':
      return { ...command, to: replace(command.to) };
    default:
      return command;
  }
}

/** Edits each participant who has just been called. `was`: the same participant before, if there was one. */
export const onCalled =
  (edit: (p: CallParticipant, callee: Callee, was: CallParticipant | undefined) => Patch): Mutant =>
  ({ decide, start, startScheduled }) => {
    const editCalled = (draft: Draft, callees: readonly Callee[], before: Call | null): Draft => ({
      ...draft,
      call: editEach(draft.call, (p) => {
        const callee = callees.find(({ userId }) => userId === p.userId);
        const was = before ? participantOf(before, p.userId) : undefined;
        return callee && p !== was ? edit(p, callee, was) : null;
      }),
    });
    return {
      decide: (call, command, now) => {
        const decision = decide(call, command, now);
        const callees = calleesOf(command);
        if (decision.outcome !== 'changed' || callees.length === 0) return decision;
        return complete({ call, now }, editCalled(decision, callees, call));
      },
      start: (input, now) => started(editCalled(start(input, now), input.callees, null)),
      startScheduled: (input, now) =>
        started(editCalled(startScheduled(input, now), [input.caller], null)),
    };
  };

const calleesOf = (command: CallCommand): readonly Callee[] => {
  if (command.kind === 'transfer') return [command.to];
  return command.kind === 'invite' || command.kind === 'accept' ? (command.callees ?? []) : [];
};
