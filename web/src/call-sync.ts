import { stringifyDocument } from '@urql/core';
import { isLive } from './call.js';
import type { CallCache } from './call-cache.js';
import type { Api } from './client.js';
import type { Connection } from './connection.js';
import type { CallUpdatesSubscription, IncomingCallsSubscription } from './gql/graphql.js';
import { CallUpdates, IncomingCalls, OneCall, Start } from './operations.js';
import { pause } from './pause.js';
import { resumingSubscription } from './resuming-subscription.js';

const START_RETRY_MS = 3000;

/**
 * Keeps the cache up to date: first a query for the active calls, then every change without a gap.
 */
export class CallSync {
  readonly #api: Api;
  readonly #connection: Connection;
  readonly #callCache: CallCache;
  readonly #stops: (() => void)[] = [];
  #disposed = false;

  constructor(api: Api, connection: Connection, callCache: CallCache) {
    this.#api = api;
    this.#connection = connection;
    this.#callCache = callCache;
  }

  /** Resolves when the cache holds the active calls. Retries until it does. */
  async start(): Promise<void> {
    const after = await this.#readUntilSuccessful();
    if (this.#disposed) return;
    const { client } = this.#connection;
    this.#stops.push(
      resumingSubscription<CallUpdatesSubscription>(client, {
        query: stringifyDocument(CallUpdates),
        after,
        cursorOf: ({ callUpdates }) => callUpdates.cursor,
        onData: ({ callUpdates }) => this.#callCache.put(callUpdates.call),
        onExpired: () => this.#read(),
      }),
      // Without a cursor, the stream starts with the calls that ring now. That is all this one is
      // for.
      resumingSubscription<IncomingCallsSubscription>(client, {
        query: stringifyDocument(IncomingCalls),
        after: null,
        cursorOf: () => null,
        onData: ({ incomingCalls }) => this.#callCache.put(incomingCalls.call),
        onExpired: async () => null,
      }),
    );
  }

  dispose(): void {
    this.#disposed = true;
    for (const stop of this.#stops) stop();
  }

  async #readUntilSuccessful(): Promise<string> {
    for (;;) {
      try {
        return await this.#read();
      } catch (thrown) {
        if (this.#disposed) throw thrown;
        await pause(START_RETRY_MS);
      }
    }
  }

  /** Reads the active calls and the stream position of the same moment. */
  async #read(): Promise<string> {
    const { eventCursor, activeCalls } = await this.#api.run(Start, {});
    for (const call of activeCalls) this.#callCache.put(call);
    const active = new Set(activeCalls.map(({ id }) => id));
    for (const cached of this.#callCache.calls.get().values()) {
      if (!isLive(cached) || active.has(cached.id)) continue;
      // The call ended while this device was disconnected.
      const { call } = await this.#api.run(OneCall, { id: cached.id });
      if (call) this.#callCache.put(call);
    }
    return eventCursor;
  }
}
