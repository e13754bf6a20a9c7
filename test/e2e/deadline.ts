/** Polls until the condition holds. Fails with the last value after the deadline. */
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
      throw new Error(
        `Timed out after ${within_ms} ms: ${what}. Last value: ${JSON.stringify(answer)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
