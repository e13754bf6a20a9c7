import type { ExecutionResult } from 'graphql';

type MaybePromise<T> = T | Promise<T>;

/** The result for one event of a subscription. */
export class EventResult {
  readonly result: ExecutionResult;
  #text: string | null = null;

  constructor(result: ExecutionResult) {
    this.result = result;
  }

  /** The result as JSON. */
  get text(): string {
    this.#text ??= JSON.stringify(this.result);
    return this.#text;
  }
}

/**
 * The results for the events of one turn of the event loop: the receivers of an event execute it in the same turn. A
 * WeakMap of all events would burden the garbage collector.
 */
export class RecentResults {
  readonly #events: unknown[] = [];
  readonly #results: MaybePromise<EventResult>[] = [];
  #next = 0;

  /** The known result for an event, or what `execute` makes of it. */
  of(
    event: unknown,
    execute: (event: unknown) => MaybePromise<EventResult>,
  ): MaybePromise<EventResult> {
    const known = this.#results[this.#events.indexOf(event)];
    if (known) return known;
    const result = execute(event);
    // Nothing stays in memory after the turn.
    if (this.#events.length === 0) setImmediate(() => this.#forget());
    this.#events[this.#next] = event;
    this.#results[this.#next] = result;
    this.#next = (this.#next + 1) % RECENT_EVENTS;
    return result;
  }

  #forget(): void {
    this.#events.length = 0;
    this.#results.length = 0;
    this.#next = 0;
  }
}

/** Several events may be on their way to the same receivers. */
const RECENT_EVENTS = 8;
