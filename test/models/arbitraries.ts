// Random parts of stories. Calls and meetings share them.

import * as fc from 'fast-check';

/** One of these values, in proportion to their weights. */
export const weighted = <T>(...of: [weight: number, value: T][]): fc.Arbitrary<T> =>
  fc.oneof(...of.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));

/** Commands with random parts, and their weight among other commands. */
export const commands = <Parts extends unknown[], Command>(
  weight: number,
  make: (...parts: Parts) => Command,
  ...parts: { [K in keyof Parts]: fc.Arbitrary<Parts[K]> }
) => ({ weight, arbitrary: fc.tuple<Parts>(...parts).map((made) => make(...made)) });

/** One step of a story: seconds after the previous one, and the command. */
export type TimedStep<Command> = readonly [afterS: number, command: Command];

/** Commands that belong together, and that random choice seldom brings together. */
export type Scene<Command> = (x: string, y: string, z: string) => Command[];

/** Plays a scene. Each of its commands comes after a pause, or not at all. */
export const scenes = <Command>(
  users: fc.Arbitrary<string[]>,
  all: readonly Scene<Command>[],
  pause: fc.Arbitrary<number | null>,
): fc.Arbitrary<TimedStep<Command>[]> =>
  fc
    .tuple(users, fc.constantFrom(...all), fc.array(pause, { minLength: 6, maxLength: 6 }))
    .map(([[x = '', y = '', z = ''], chosen, pauses]) =>
      chosen(x, y, z).flatMap((command, i): TimedStep<Command>[] => {
        const afterS = pauses[i];
        return afterS == null ? [] : [[afterS, command]];
      }),
    );

/** A part of a story: mostly one command. */
export const part = <Command>(
  pause: fc.Arbitrary<number>,
  command: fc.Arbitrary<Command>,
  scene: fc.Arbitrary<TimedStep<Command>[]>,
): fc.Arbitrary<TimedStep<Command>[]> => {
  const single = fc.tuple(pause, command).map((step) => [step]);
  return fc.oneof({ weight: 3, arbitrary: single }, { weight: 1, arbitrary: scene });
};
