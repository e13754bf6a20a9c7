/** The clock of the run, handed to processes that the rig starts. */
const ORIGIN = 'FAULTS_CLOCK_ORIGIN';

const monotonicMs = () => Number(process.hrtime.bigint()) / 1e6;

process.env[ORIGIN] ??= String(Date.now() - monotonicMs());
const origin = Number(process.env[ORIGIN]);

/** Milliseconds since 1970; never set back, and the same in all processes of a run. */
export const now = (): number => Math.round((origin + monotonicMs()) * 100) / 100;

/** Lets time pass. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again and again until the answer is not false; fails when the time is over. */
export async function until<T>(
  what: string,
  withinMs: number,
  ask: () => T | false | Promise<T | false>,
  everyMs = 50,
): Promise<T> {
  const deadline = now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== false) return answer;
    if (now() > deadline) throw new Error(`not within ${withinMs} ms: ${what}`);
    await pause(everyMs);
  }
}
