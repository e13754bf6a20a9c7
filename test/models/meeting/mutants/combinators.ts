import { fieldsOf } from '../../fields.js';
import { all, type MutantOf, type MutantsOf } from '../../mutants.js';
import type { Lifecycle } from '../lifecycle/outcome.js';
import { of } from '../oracle/state.js';
import { changed, restored, resultingIn } from './decision.js';
import {
  type Command,
  type CommandOf,
  type Decision,
  type Event,
  MEETING_PERMISSIONS,
  type Meeting,
  type MeetingChange,
  type MeetingOperation,
  type Participant,
  type PermissionRow,
  type Refusal,
} from './lifecycle.js';
import {
  type Fields,
  type Kind,
  type Kinds,
  type Other,
  patched,
  type Scene,
  type SceneOf,
  sceneOf,
} from './scene.js';

export { all, fieldsOf };
export type Mutant = MutantOf<Lifecycle>;
export type Mutants = MutantsOf<Lifecycle>;

/** Decides the commands of these kinds in another way. */
export const instead =
  <K extends Kind>(
    kinds: Kinds<K>,
    wrong: (decide: Lifecycle['decide'], scene: SceneOf<K>) => Decision,
  ): Mutant =>
  (lifecycle) => ({
    ...lifecycle,
    decide(before, command, now) {
      const scene = sceneOf(kinds, before, command, now);
      return scene ? wrong(lifecycle.decide, scene) : lifecycle.decide(before, command, now);
    },
  });

/** The mutant, but for commands of these kinds. */
export const except =
  (kinds: readonly Kind[], mutant: Mutant): Mutant =>
  (lifecycle) => {
    const wrong = mutant(lifecycle);
    return {
      ...wrong,
      decide: (before, command, now) =>
        (kinds.includes(command.kind) ? lifecycle : wrong).decide(before, command, now),
    };
  };

/** Decides on a meeting that has these fields. Fields that the decision leaves alone stay as they really are. */
export const asIf = <K extends Kind = Kind>(kinds: Kinds<K>, fields: Fields<K>): Mutant =>
  instead(kinds, (decide, scene) => {
    const { before, command, now } = scene;
    const doctored = { ...before, ...fields(scene) };
    const decision = decide(doctored, command, now);
    return decision.outcome === 'changed'
      ? resultingIn(scene, restored(before, doctored, decision.meeting))
      : decision;
  });

/** Decides on a meeting that has these fields, which stay if the command changes the meeting. */
export const altering = <K extends Kind>(kinds: Kinds<K>, fields: Fields<K>): Mutant =>
  instead(kinds, (decide, scene) => {
    const doctored = { ...scene.before, ...fields(scene) };
    const decision = decide(doctored, scene.command, scene.now);
    return decision.outcome === 'changed' ? changed(scene, decision.meeting) : decision;
  });

/** Takes the command for another one. */
export const asIfCommand = <K extends Kind>(
  kinds: Kinds<K>,
  other: (command: CommandOf<K>, scene: SceneOf<K>) => Command,
): Mutant =>
  instead(kinds, (decide, scene) => decide(scene.before, other(scene.command, scene), scene.now));

/** Replaces the decisions that change the meeting. */
export const onDecision = <K extends Kind = Kind>(
  kinds: Kinds<K>,
  wrong: (decision: MeetingChange, scene: SceneOf<K>) => Decision,
): Mutant =>
  instead(kinds, (decide, scene) => {
    const decision = decide(scene.before, scene.command, scene.now);
    return decision.outcome === 'changed' ? wrong(decision, scene) : decision;
  });

/** Changes the meeting that a decision results in. */
export const afterChange = <K extends Kind = Kind>(
  kinds: Kinds<K>,
  wrong: (after: Meeting, scene: SceneOf<K>) => Partial<Meeting>,
): Mutant =>
  onDecision(kinds, (decision, scene) => {
    const { meeting } = decision;
    const made = patched(meeting, wrong(meeting, scene));
    return made === meeting ? decision : resultingIn(scene, made);
  });

/** Derives the events of a change again: around `permitting`, by the real matrix. */
export const withRightEvents: Mutant = onDecision('any', ({ meeting }, scene) =>
  changed(scene, meeting),
);

/** Leaves these fields of the meeting as they were. */
export const restoring = <K extends Kind = Kind>(
  kinds: Kinds<K>,
  ...keys: readonly (keyof Meeting)[]
): Mutant => afterChange(kinds, (_, { before }) => fieldsOf(before, keys));

/** Changes the participants that a decision results in; `was` is the participant before it. */
export const onParticipant = <K extends Kind = Kind>(
  kinds: Kinds<K>,
  wrong: (p: Participant, was: Participant | undefined, scene: SceneOf<K>) => Other<Participant>,
): Mutant =>
  afterChange(kinds, (after, scene) => ({
    participants: after.participants.map((p) => {
      const was = of(scene.before, p.userId);
      const made = patched(p, wrong(p, was, scene) || {});
      return was && patched(was, made) === was ? was : made;
    }),
  }));

/** Changes the participant that the command names. */
export const onOther = <K extends Kind>(
  kinds: Kinds<K>,
  wrong: (was: Participant, scene: SceneOf<K>) => Other<Participant>,
): Mutant =>
  onParticipant(kinds, (_, was, scene) => was && was === scene.other && wrong(was, scene));

/** Says that nothing changes. */
export const ignoring = <K extends Kind>(
  kinds: Kinds<K>,
  when: (scene: SceneOf<K>) => boolean,
): Mutant =>
  instead(kinds, (decide, scene) =>
    when(scene) ? { outcome: 'unchanged' } : decide(scene.before, scene.command, scene.now),
  );

/** Refuses what is allowed. */
export const refusing = <K extends Kind>(
  kinds: Kinds<K>,
  code: Refusal['code'],
  when: (scene: SceneOf<K>) => boolean,
): Mutant =>
  instead(kinds, (decide, scene) =>
    when(scene)
      ? { outcome: 'refused', code, message: 'Refused by a mutant.' }
      : decide(scene.before, scene.command, scene.now),
  );

/** Changes these fields although the command is refused. */
export const overruling = <K extends Kind>(
  kinds: Kinds<K>,
  code: Refusal['code'],
  fields: (scene: SceneOf<K>) => Other<Meeting>,
): Mutant =>
  instead(kinds, (decide, scene) => {
    const decision = decide(scene.before, scene.command, scene.now);
    if (decision.outcome !== 'refused' || decision.code !== code) return decision;
    const wrong = fields(scene);
    const { before } = scene;
    return wrong
      ? resultingIn(scene, { ...before, ...wrong, version: before.version + 1 })
      : decision;
  });

/** Changes events, or drops them. */
export const onEvent = (
  wrong: (event: Event, scene: Scene & { after: Meeting }) => Event | null,
): Mutant =>
  onDecision('any', (decision, scene) => {
    const seen = { ...scene, after: decision.meeting };
    return { ...decision, events: decision.events.flatMap((event) => wrong(event, seen) ?? []) };
  });

/** Cells of the permission matrix. */
export type Cells = Partial<Record<MeetingOperation, Partial<PermissionRow>>>;

/** Decides with other cells in the permission matrix. */
export const permitting = <K extends Kind = Kind>(
  kinds: Kinds<K>,
  cells: (scene: SceneOf<K>) => Cells,
): Mutant =>
  instead(kinds, (decide, scene) =>
    withCells(cells(scene), () => decide(scene.before, scene.command, scene.now)),
  );

function withCells<T>(cells: Cells, run: () => T): T {
  const rows = (Object.keys(cells) as MeetingOperation[]).map((operation) => {
    const row: PermissionRow = MEETING_PERMISSIONS[operation];
    return { row, was: { ...row }, cells: cells[operation] };
  });
  try {
    for (const { row, cells } of rows) Object.assign(row, cells);
    return run();
  } finally {
    for (const { row, was } of rows) Object.assign(row, was);
  }
}
