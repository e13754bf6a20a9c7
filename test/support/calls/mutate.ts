import { type Mutant, mutator } from '../mutate.js';
import type { Lifecycle } from './story.js';

const mutant = mutator(/^call/);

/** The lifecycle of calls with this one thing wrong. */
export async function mutated(wrong: Mutant): Promise<Lifecycle> {
  const of = await mutant(wrong);
  const { decide } = of('call');
  const { start } = of('call-start');
  const { startScheduled } = of('call-scheduled');
  return { decide, start, startScheduled };
}
