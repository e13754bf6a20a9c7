import { isOverFor, partOf } from './call.js';
import type { CallBook } from './call-book.js';
import type { Api } from './client.js';
import { MarkCallsSeen, MissedCalls as MissedCallsQuery } from './operations.js';
import { Store } from './store.js';

const PATIENCE_MS = 10_000;

/** How many calls the user missed since they last looked, on whatever device. */
export class MissedCalls {
  readonly count = new Store(0);
  readonly #api: Api;
  readonly #stop: () => void;
  /** Calls that were counted. */
  readonly #known = new Set<string>();

  constructor(api: Api, book: CallBook, userId: string) {
    this.#api = api;
    this.#stop = book.calls.subscribe(() => {
      for (const call of book.calls.get().values()) {
        const state = partOf(call, userId)?.state;
        const missed = state === 'MISSED' || state === 'CANCELLED';
        if (!missed || !isOverFor(call, userId) || this.#known.has(call.id)) continue;
        this.#known.add(call.id);
        void this.load();
      }
    });
  }

  dispose(): void {
    this.#stop();
  }

  async load(): Promise<void> {
    try {
      const { me } = await this.#api.run(MissedCallsQuery, {}, { patience_ms: PATIENCE_MS });
      this.count.set(me.missedCallCount);
    } catch {
      // The list shows what was missed, too.
    }
  }

  /** The user has looked at them. */
  async see(): Promise<void> {
    if (this.count.get() === 0) return;
    this.count.set(0);
    try {
      await this.#api.run(MarkCallsSeen, {}, { patience_ms: PATIENCE_MS });
    } catch {
      // They count again, until the user looks again.
      await this.load();
    }
  }
}
