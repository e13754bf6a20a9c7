import type { Call } from './call.js';
import type { CallPartsFragment } from './gql/graphql.js';
import { ObservableValue } from './observable-value.js';

/** Ended calls are kept for a while to recognize late copies of them. */
const MAX_CALLS = 100;

/** The newest copy of each call. Copies arrive from mutations, updates and queries in any order. */
export class CallCache {
  readonly calls = new ObservableValue<ReadonlyMap<string, Call>>(new Map());

  get(id: string): Call | undefined {
    return this.calls.get().get(id);
  }

  /** Stores this copy unless a newer one is cached. */
  put(copy: CallPartsFragment): void {
    const known = this.get(copy.id);
    if (known && known.version >= copy.version) return;
    const calls = new Map(this.calls.get());
    calls.delete(copy.id);
    calls.set(copy.id, { ...copy, receivedAt: performance.now() });
    this.calls.set(new Map([...calls].slice(-MAX_CALLS)));
  }
}
