// Most mutants are one line of these combinators. Combinators that also concern how a call begins are in everywhere.ts.

import { all, type MutantOf, type MutantsOf } from '../../mutants.js';
import { editEach, editOne, type Patch, undoctor } from './edits.js';
import {
  type Call,
  type CallCommand,
  type CallParticipant,
  type CallRefusal,
  type Changed,
  type CommandOf,
  type Decide,
  type Decision,
  type Draft,
  type Kind,
  type Lifecycle,
  participantOf,
  recipientsOf,
  recordRingEnds,
  refuse,
  sentTo,
  UNCHANGED,
} from './lifecycle.js';

export { all };
export type Mutant = MutantOf<Lifecycle>;
export type Mutants = MutantsOf<Lifecycle>;

/** The commands that a mutant concerns. */
export type Kinds<K extends Kind> = 'ANY' | K | readonly K[];

/** One decision: its input, and the acting participant. */
export interface Step<Command extends CallCommand = CallCommand> {
  call: Call;
  command: Command;
  now: Date;
  /** Undefined: the actor is time, or somebody who is not in the call. */
  me: CallParticipant | undefined;
}

export type StepOf<K extends Kind> = Step<CommandOf<K>>;

/** A defect only in calls for which the condition holds. */
export const when =
  (condition: (call: Call) => boolean, mutant: Mutant): Mutant =>
  (lifecycle) => {
    const wrong = mutant(lifecycle);
    return {
      ...lifecycle,
      decide: (call, command, now) =>
        (condition(call) ? wrong : lifecycle).decide(call, command, now),
    };
  };

/** Replaces the decision of commands of these kinds. */
export const onCommand =
  <K extends Kind>(kinds: Kinds<K>, wrong: (step: StepOf<K>, decide: Decide) => Decision): Mutant =>
  (lifecycle) => ({
    ...lifecycle,
    decide: (call, command, now) => {
      if (!isOf(kinds, command)) return lifecycle.decide(call, command, now);
      return wrong({ call, command, now, me: actorIn(call, command) }, lifecycle.decide);
    },
  });

const isOf = <K extends Kind>(kinds: Kinds<K>, command: CallCommand): command is CommandOf<K> =>
  kinds === 'ANY' || [kinds].flat().includes(command.kind as K);

const actorIn = (call: Call, command: CallCommand) => {
  if ('by' in command) return participantOf(call, command.by.userId);
  return command.kind === 'loseConnection' ? participantOf(call, command.userId) : undefined;
};

/** Decides another command instead. */
export const withCommand = <K extends Kind>(
  kinds: Kinds<K>,
  replace: (command: CommandOf<K>, step: StepOf<K>) => CallCommand,
): Mutant =>
  onCommand(kinds, (step, decide) => decide(step.call, replace(step.command, step), step.now));

export const ignoring = (kind: Kind): Mutant => onCommand(kind, () => UNCHANGED);

/** Refuses a command that changes nothing because it repeats an earlier one. */
export const refusingRepeated = <K extends Kind>(
  kind: K,
  code: CallRefusal['code'],
  when: (step: StepOf<K>) => boolean = () => true,
): Mutant =>
  onCommand(kind, (step, decide) => {
    const decision = decide(step.call, step.command, step.now);
    return decision.outcome === 'unchanged' && when(step) ? refuse(code) : decision;
  });

/** Decides on a doctored call. The result undoes each doctored value that the decision left alone. */
export const asIf = <K extends Kind>(
  kinds: Kinds<K>,
  doctor: (call: Call, step: StepOf<K>) => Call,
): Mutant =>
  onCommand(kinds, (step, decide) => {
    const doctored = doctor(step.call, step);
    const decision = decide(doctored, step.command, step.now);
    if (decision.outcome !== 'changed') return decision;
    const { update } = decision;
    return complete(step, { call: undoctor(step.call, doctored, decision.call), update });
  });

/** Decides as if participants were otherwise. */
export const asIfEach = <K extends Kind>(
  kinds: Kinds<K>,
  doctor: (p: CallParticipant, step: StepOf<K>) => Patch,
): Mutant => asIf(kinds, (call, step) => editEach(call, (p) => doctor(p, step)));

/** Decides as if the acting participant were otherwise. */
export const asIfActor = <K extends Kind>(
  kinds: Kinds<K>,
  doctor: (me: CallParticipant, step: StepOf<K>) => Patch,
): Mutant =>
  asIf(kinds, (call, step) =>
    step.me ? editOne(call, step.me.userId, doctor(step.me, step)) : call,
  );

/** Edits or refuses a change. Its version, ring ends and recipients follow from the edited draft. */
export const afterChange = <K extends Kind>(
  kinds: Kinds<K>,
  edit: (draft: Draft, step: StepOf<K>) => Draft | CallRefusal,
): Mutant =>
  onCommand(kinds, (step, decide) => {
    const decision = decide(step.call, step.command, step.now);
    if (decision.outcome !== 'changed') return decision;
    const edited = edit(decision, step);
    return 'code' in edited ? edited : complete(step, edited);
  });

/** Edits the acting participant in the call that a command has changed. */
export const afterChangeOfActor = <K extends Kind>(
  kinds: Kinds<K>,
  edit: (me: CallParticipant, step: StepOf<K>) => Patch,
): Mutant =>
  afterChange(kinds, (draft, step) => ({
    ...draft,
    call: editEach(draft.call, (p) => (p.userId === step.me?.userId ? edit(p, step) : null)),
  }));

/** Makes a change of a draft, as `decide` does. */
export function complete({ call: before, now }: Pick<Step, 'call' | 'now'>, draft: Draft): Changed {
  const recorded = recordRingEnds(before, draft.call, now);
  const call = { ...recorded, version: before.version + 1 };
  const completed = { call, update: draft.update };
  return sentTo(recipientsOf(completed), completed);
}

/** Edits the finished record of a change: version and ring ends stay as the edit leaves them. */
export const onRecord = (edit: (call: Call, step: Step) => Call): Mutant =>
  onCommand('ANY', (step, decide) => {
    const decision = decide(step.call, step.command, step.now);
    return decision.outcome === 'changed'
      ? { ...decision, call: edit(decision.call, step) }
      : decision;
  });
