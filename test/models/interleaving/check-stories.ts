import fc from 'fast-check';
import { aSeed } from '../../support/seeded.js';

/**
 * Plays random stories until one fails or there were enough. A story that the time limit cuts off still runs to its
 * end, because the next one uses the same database.
 */
export async function checkStories<Story>(
  stories: fc.Arbitrary<Story>,
  scheduler: fc.Arbitrary<fc.Scheduler>,
  play: (story: Story, schedule: fc.Scheduler) => Promise<void>,
  { numRuns, withinS }: { numRuns: number; withinS: number },
) {
  let under: Promise<void> = Promise.resolve();
  const each = fc.asyncProperty(stories, scheduler, (story, schedule) => {
    under = play(story, schedule);
    return under;
  });
  const details = await fc.check(each, {
    numRuns,
    seed: aSeed(),
    interruptAfterTimeLimit: withinS * 1000,
  });
  await under.catch(() => {});
  return details;
}
