/** Asks again and again until it is so; fails, with the last answer, when the time is over. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  isSo: (answer: T) => boolean,
  within_ms = 10_000,
): Promise<T> {
  const deadline = performance.now() + within_ms;
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    if (performance.now() > deadline) {
      throw new Error(`not within ${within_ms} ms: ${what}; last: ${JSON.stringify(answer)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
