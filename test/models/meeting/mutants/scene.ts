import { actor, of, targetOf } from '../oracle/state.js';
import type { Command, CommandOf, Meeting, Participant } from './lifecycle.js';

export type Kind = Command['kind'];

/** The commands that a mutant changes. */
export type Kinds<K extends Kind> = 'any' | K | readonly K[];

/** One decision, as a mutant sees it. */
export interface Scene<C extends Command = Command> {
  before: Meeting;
  command: C;
  now: Date;
  /** The actor's participant. */
  me: Participant | undefined;
  /** The participant that the command names. */
  other: Participant | undefined;
}

/** The scene of a command of these kinds. */
export type SceneOf<K extends Kind> = Scene<CommandOf<K>>;

/** The scene of a command of these kinds; null for other commands. */
export function sceneOf<K extends Kind>(
  kinds: Kinds<K>,
  before: Meeting,
  command: Command,
  now: Date,
): SceneOf<K> | null {
  if (!isOf(kinds, command)) return null;
  const userId = actor(command);
  return {
    before,
    command,
    now,
    me: userId === null ? undefined : of(before, userId),
    other: targetOf(before, command),
  };
}

function isOf<K extends Kind>(kinds: Kinds<K>, command: Command): command is CommandOf<K> {
  if (kinds === 'any') return true;
  return (typeof kinds === 'string' ? [kinds] : kinds).some((kind) => kind === command.kind);
}

/** The value with these fields: the same object if it has them already. */
export function patched<T extends object>(value: T, fields: Partial<T>): T {
  const keys = Object.keys(fields) as (keyof T)[];
  return keys.every((key) => isSame(value[key], fields[key])) ? value : { ...value, ...fields };
}

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (a instanceof Date && b instanceof Date && a.getTime() === b.getTime());

/** Other fields, or none. */
export type Other<T> = Partial<T> | false | null | undefined;

/** Fields of a meeting that a decision shall see or result in. */
export type Fields<K extends Kind> = (scene: SceneOf<K>) => Partial<Meeting>;

/** The meeting with other settings. */
export const settings =
  (fields: Partial<Meeting['settings']>) =>
  ({ before }: Scene): Partial<Meeting> => ({ settings: { ...before.settings, ...fields } });

/** The meeting with other participants. */
export const participants =
  <C extends Command>(fields: (p: Participant, scene: Scene<C>) => Other<Participant>) =>
  (scene: Scene<C>): Partial<Meeting> => ({
    participants: scene.before.participants.map((p) => patched(p, fields(p, scene) || {})),
  });

/** The meeting with another participant of the actor. */
export const me = <C extends Command>(
  fields: (p: Participant, scene: Scene<C>) => Other<Participant>,
) => participants<C>((p, scene) => p === scene.me && fields(p, scene));

/** The meeting with another participant that the command names. */
export const other = <C extends Command>(
  fields: (p: Participant, scene: Scene<C>) => Other<Participant>,
) => participants<C>((p, scene) => p === scene.other && fields(p, scene));
