import * as fc from 'fast-check';
import type { App } from '../../../../src/app.js';
import type { Turns } from '../../interleaving/turns.js';
import { type History, replayHistory } from './history.js';
import type { ConcurrentStory } from './story.js';
import { MeetingWorld } from './world.js';

/** Plays a story with the turns that the scheduler gives, and returns its history. */
export async function play(
  apps: readonly App[],
  turns: Turns,
  story: ConcurrentStory,
  scheduler: fc.Scheduler,
): Promise<History> {
  const world = await MeetingWorld.of(apps.slice(0, story.nodes), story.setting);
  for (const [i, command] of story.opening.entries()) await world.do(command, i);
  try {
    await turns.givenBy(scheduler, story.losses[Symbol.iterator](), async () => {
      for (const [i, name] of story.listeners.entries()) world.listen(name, false, i);
      await fc.scheduledModelRun(scheduler, () => ({ model: {}, real: world }), story.episodes);
      await scheduler.waitFor(world.recover());
      await scheduler.waitAll();
    });
    return replayHistory(await world.evidence());
  } finally {
    world.close();
  }
}
