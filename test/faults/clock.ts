/** The clock of the run, which processes started by the rig inherit. */
const ORIGIN = 'FAULTS_CLOCK_ORIGIN';

const monotonicMs = () => Number(process.hrtime.bigint()) / 1e6;

process.env[ORIGIN] ??= String(Date.now() - monotonicMs());
const origin = Number(process.env[ORIGIN]);

/** Milliseconds since 1970. It never goes back and is the same in all processes of a run. */
export const now = (): number => Math.round((origin + monotonicMs()) * 100) / 100;

/** Waits. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Polls until the answer is not false. Fails after the deadline. */
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
