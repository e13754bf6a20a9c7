import * as fc from 'fast-check';
import type { App } from '../../../../src/app.js';
import type { Turns } from '../../in-turns/turns.js';
import { type History, toldAnew } from './history.js';
import type { Hustle } from './hustle.js';
import { World } from './world.js';

/** Runs a plan while the scheduler decides which operation continues. Returns the history. */
export async function play(
  apps: readonly App[],
  turns: Turns,
  plan: Hustle,
  scheduler: fc.Scheduler,
): Promise<History> {
  const world = await World.of(apps.slice(0, plan.nodes), plan.facts);
  try {
    await turns.givenBy(scheduler, plan.losses[Symbol.iterator](), async () => {
      await scheduler.waitFor(open(world, plan));
      await scheduler.waitAll();
      await fc.scheduledModelRun(scheduler, () => ({ model: {}, real: world }), plan.happenings);
      await scheduler.waitFor(world.recover());
      await scheduler.waitAll();
    });
    return toldAnew(await world.remains());
  } finally {
    world.close();
  }
}

/** Runs the opening, one operation after the other. */
async function open(world: World, { listeners, opening }: Hustle): Promise<void> {
  for (const [i, name] of listeners.entries()) await world.hearAll(name, i);
  for (const [i, wish] of opening.entries()) await world.do(wish, i);
}
