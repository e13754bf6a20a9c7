/** This node's timers for the ends of rings. They only add precision: the job for ring timeouts ends rings anyway. */
export type RingTimers = ReturnType<typeof createRingTimers>;

/** Timers that do nothing until somebody listens. */
export function createRingTimers() {
  const timers = new Set<NodeJS.Timeout>();
  let onDue: (callId: string) => void = () => {};

  return {
    listen(listener: (callId: string) => void): void {
      onDue = listener;
    },
    set(callId: string, delayMs: number): void {
      const timer = setTimeout(() => {
        timers.delete(timer);
        onDue(callId);
      }, delayMs);
      timers.add(timer.unref());
    },
    clear(): void {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
