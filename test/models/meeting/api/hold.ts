import * as fc from 'fast-check';
import type { App } from '../../../../src/app.js';
import type { Turns } from '../../in-turns/turns.js';
import { type History, toldAnew } from './history.js';
import type { Hustle } from './hustle.js';
import { Room } from './room.js';

/** Plays a story with the turns that the scheduler gives, and returns its history. */
export async function hold(
  apps: readonly App[],
  turns: Turns,
  told: Hustle,
  scheduler: fc.Scheduler,
): Promise<History> {
  const room = await Room.of(apps.slice(0, told.nodes), told.setting);
  for (const [i, said] of told.opening.entries()) await room.do(said, i);
  try {
    await turns.givenBy(scheduler, told.losses[Symbol.iterator](), async () => {
      for (const [i, name] of told.listeners.entries()) room.listen(name, false, i);
      await fc.scheduledModelRun(scheduler, () => ({ model: {}, real: room }), told.happenings);
      await scheduler.waitFor(room.recover());
      await scheduler.waitAll();
    });
    return toldAnew(await room.remains());
  } finally {
    room.close();
  }
}
