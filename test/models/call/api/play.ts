import * as fc from 'fast-check';
import type { App } from '../../../../src/app.js';
import type { Turns } from '../../interleaving/turns.js';
import { type History, replayHistory } from './history.js';
import type { ConcurrentStory } from './story.js';
import { CallWorld } from './world.js';

/** Runs a plan while the scheduler decides which operation continues. Returns the history. */
export async function play(
  apps: readonly App[],
  turns: Turns,
  plan: ConcurrentStory,
  scheduler: fc.Scheduler,
): Promise<History> {
  const world = await CallWorld.of(apps.slice(0, plan.nodes), plan.calleeStates);
  try {
    await turns.givenBy(scheduler, plan.losses[Symbol.iterator](), async () => {
      await scheduler.waitFor(open(world, plan));
      await scheduler.waitAll();
      await fc.scheduledModelRun(scheduler, () => ({ model: {}, real: world }), plan.episodes);
      await scheduler.waitFor(world.recover());
      await scheduler.waitAll();
    });
    return replayHistory(await world.evidence());
  } finally {
    world.close();
  }
}

/** Runs the opening, one operation after the other. */
async function open(world: CallWorld, { listeners, opening }: ConcurrentStory): Promise<void> {
  for (const [i, name] of listeners.entries()) await world.subscribeAtHead(name, i);
  for (const [i, command] of opening.entries()) await world.do(command, i);
}
