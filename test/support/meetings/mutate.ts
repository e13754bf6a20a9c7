import { type Mutant, mutator } from '../mutate.js';
import type { Lifecycle } from './seen.js';

export type { Mutant } from '../mutate.js';

const mutant = mutator(/^(meeting|call-state)/);

/** The lifecycle of meetings with this one thing wrong. */
export async function mutated(wrong: Mutant): Promise<Lifecycle> {
  const of = await mutant(wrong);
  const { decide } = of('meeting');
  const { concerning } = of('meeting-command');
  return { decide, concerning };
}
