import { type Call, isOverFor } from './call.js';
import type { CallCache } from './call-cache.js';
import type { Api } from './client.js';
import { errorText } from './failure.js';
import { ObservableValue } from './observable-value.js';
import { CallHistory } from './operations.js';

const PAGE_SIZE = 15;
const RETRY_FOR_MS = 10_000;

export interface HistoryState {
  /** Newest first. */
  readonly calls: readonly Call[];
  readonly loading: boolean;
  readonly hasMore: boolean;
  readonly problem: string | null;
}

/** The call history. Loads page by page and adds calls as they end. */
export class History {
  readonly state = new ObservableValue<HistoryState>({
    calls: [],
    loading: true,
    hasMore: false,
    problem: null,
  });
  readonly #api: Api;
  readonly #callCache: CallCache;
  readonly #userId: string;
  readonly #stop: () => void;
  readonly #calls = new Map<string, Call>();
  #endCursor: string | null = null;

  constructor(api: Api, callCache: CallCache, userId: string) {
    this.#api = api;
    this.#userId = userId;
    this.#callCache = callCache;
    this.#stop = callCache.calls.subscribe(() => this.#merge(callCache.calls.get().values()));
    void this.#load(null);
  }

  /** Loads the next page, or the first one again if it failed. */
  more(): Promise<void> {
    return this.#load(this.#endCursor);
  }

  dispose(): void {
    this.#stop();
  }

  async #load(after: string | null): Promise<void> {
    this.state.patch({ loading: true, problem: null });
    try {
      const { calls } = await this.#api.run(
        CallHistory,
        { first: PAGE_SIZE, after },
        { retryFor_ms: RETRY_FOR_MS },
      );
      this.#endCursor = calls.pageInfo.endCursor ?? null;
      for (const { node } of calls.edges) {
        this.#calls.set(node.id, { ...node, receivedAt: performance.now() });
      }
      this.state.patch({ loading: false, hasMore: calls.pageInfo.hasNextPage });
      this.#merge(this.#callCache.calls.get().values());
    } catch (thrown) {
      this.state.patch({ loading: false, problem: errorText(thrown) });
    }
  }

  /** Merges calls that have just ended, which the cache already has. */
  #merge(copies: Iterable<Call>): void {
    for (const copy of copies) {
      const known = this.#calls.get(copy.id);
      if (!known || known.version < copy.version) this.#calls.set(copy.id, copy);
    }
    const calls = [...this.#calls.values()]
      .filter((call) => isOverFor(call, this.#userId))
      .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
    this.state.patch({ calls });
  }
}
