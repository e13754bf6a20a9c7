import { type Call, isOverFor } from './call.js';
import type { CallBook } from './call-book.js';
import type { Api } from './client.js';
import { sentence } from './failure.js';
import { CallHistory } from './operations.js';
import { Store } from './store.js';

const PAGE = 15;
const PATIENCE_MS = 10_000;

export interface HistoryState {
  /** Newest first. */
  readonly calls: readonly Call[];
  readonly loading: boolean;
  readonly hasMore: boolean;
  readonly problem: string | null;
}

/** The list of past calls: page by page, and by itself when a call ends. */
export class History {
  readonly state = new Store<HistoryState>({
    calls: [],
    loading: true,
    hasMore: false,
    problem: null,
  });
  readonly #api: Api;
  readonly #book: CallBook;
  readonly #userId: string;
  readonly #stop: () => void;
  readonly #calls = new Map<string, Call>();
  #endCursor: string | null = null;

  constructor(api: Api, book: CallBook, userId: string) {
    this.#api = api;
    this.#userId = userId;
    this.#book = book;
    this.#stop = book.calls.subscribe(() => this.#take(book.calls.get().values()));
    void this.#load(null);
  }

  /** The next page of older calls; the first one again where that failed. */
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
        { first: PAGE, after },
        { patience_ms: PATIENCE_MS },
      );
      this.#endCursor = calls.pageInfo.endCursor ?? null;
      for (const { node } of calls.edges) {
        this.#calls.set(node.id, { ...node, receivedAt: performance.now() });
      }
      this.state.patch({ loading: false, hasMore: calls.pageInfo.hasNextPage });
      this.#take(this.#book.calls.get().values());
    } catch (thrown) {
      this.state.patch({ loading: false, problem: sentence(thrown) });
    }
  }

  /** A call that has just ended is in the book already: no need to ask for it. */
  #take(copies: Iterable<Call>): void {
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
