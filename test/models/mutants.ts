// A mutant is a function around a lifecycle: it changes what goes into a decision, or what comes out of it.

/** Makes a lifecycle wrong in one respect. */
export type MutantOf<Lifecycle> = (lifecycle: Lifecycle) => Lifecycle;

/** Mutants by title. The title completes 'the rules notice a lifecycle that …'. */
export type MutantsOf<Lifecycle> = Readonly<Record<string, MutantOf<Lifecycle>>>;

/** Several defects at once: the later ones see the results of the earlier ones. */
export const all =
  <Lifecycle>(...mutants: MutantOf<Lifecycle>[]): MutantOf<Lifecycle> =>
  (lifecycle) =>
    mutants.reduce((inner, mutant) => mutant(inner), lifecycle);

/** The value after a decision on a doctored one. Fields that the decision left alone are as they really were. */
export function undo<T extends object>(real: T, doctored: T, decided: T): T {
  if (decided === doctored) return real;
  const keys = Object.keys(decided) as (keyof T)[];
  const field = (key: keyof T) => (decided[key] === doctored[key] ? real[key] : decided[key]);
  return Object.fromEntries(keys.map((key) => [key, field(key)])) as T;
}
