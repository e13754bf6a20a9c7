import { isOverFor, participantOf } from './call.js';
import type { CallCache } from './call-cache.js';
import type { Api } from './client.js';
import { ObservableValue } from './observable-value.js';
import { MarkCallsSeen, MissedCalls } from './operations.js';

const RETRY_FOR_MS = 10_000;

/** The number of calls that the user missed since they last looked, on any device. */
export class MissedCallCounter {
  readonly count = new ObservableValue(0);
  readonly #api: Api;
  readonly #stop: () => void;
  /** IDs of the calls that were counted. */
  readonly #counted = new Set<string>();

  constructor(api: Api, callCache: CallCache, userId: string) {
    this.#api = api;
    this.#stop = callCache.calls.subscribe(() => {
      for (const call of callCache.calls.get().values()) {
        const state = participantOf(call, userId)?.state;
        const missed = state === 'MISSED' || state === 'CANCELLED';
        if (!missed || !isOverFor(call, userId) || this.#counted.has(call.id)) continue;
        this.#counted.add(call.id);
        void this.load();
      }
    });
  }

  dispose(): void {
    this.#stop();
  }

  async load(): Promise<void> {
    try {
      const { me } = await this.#api.run(MissedCalls, {}, { retryFor_ms: RETRY_FOR_MS });
      this.count.set(me.missedCallCount);
    } catch {
      // The history shows missed calls too.
    }
  }

  async markSeen(): Promise<void> {
    if (this.count.get() === 0) return;
    this.count.set(0);
    try {
      await this.#api.run(MarkCallsSeen, {}, { retryFor_ms: RETRY_FOR_MS });
    } catch {
      // The count stays until the user looks again.
      await this.load();
    }
  }
}
