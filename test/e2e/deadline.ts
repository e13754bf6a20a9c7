/** How long a page gets for something that must happen. It takes a second, unless the machine is very busy. */
export const DEADLINE_MS = 60_000;

/** Polls until the condition holds. Fails with the last value after the deadline. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  isSo: (answer: T) => boolean,
): Promise<T> {
  const deadline = performance.now() + DEADLINE_MS;
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    if (performance.now() > deadline) {
      throw new Error(
        `Timed out after ${DEADLINE_MS} ms: ${what}. Last value: ${JSON.stringify(answer)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until this time has passed since an instant. */
export const passed = (ms: number, since = performance.now()): Promise<number> =>
  until(
    `${ms} ms have passed`,
    async () => performance.now() - since,
    (past) => past > ms,
  );
