import { type Client, createClient, type SubscribePayload } from 'graphql-ws';
import { WebSocket } from 'ws';

/** A top-level error as a client sees it. */
export interface ClientError {
  message: string;
  extensions?: { code?: string };
}

/** The result of an operation: an answer, or none at all. */
export type Reply<T> = { data: T | null; errors: readonly ClientError[] } | { lost: string };

/** Why a subscription ended: with errors from the server, or with its socket. */
export type End = { errors: readonly ClientError[] } | 'closed';

/** Close codes after which graphql-ws clients give up for good. */
export const isFinal = (code: number): boolean =>
  [4004, 4005, 4400, 4401, 4406, 4409, 4429, 4500].includes(code) ||
  (code >= 1000 && code <= 1999 && ![1000, 1001, 1005, 1006, 1012, 1013, 1014].includes(code));

/** The code of the first error, or a word for its absence. */
export function codeOf(errors: readonly ClientError[]): string {
  const [first] = errors;
  return first ? (first.extensions?.code ?? `no code: ${first.message}`) : 'COMPLETED';
}

/** A client considers the socket dead after this long without an answer. */
const PONG_MS = 5_000;

let wires = 0;

/** One WebSocket connection to one node. The object ends with it. */
export class Wire {
  readonly number = ++wires;
  readonly ready: Promise<void>;
  /** Resolves with code and reason when the socket is closed. */
  readonly closed: Promise<{ code: number; reason: string }>;
  open = false;
  readonly #client: Client;
  #socket: WebSocket | null = null;
  #pong: NodeJS.Timeout | null = null;

  constructor(url: string, params: Record<string, string>, keepAliveMs: number) {
    let onReady = () => {};
    let onClosed = (_: { code: number; reason: string }) => {};
    this.ready = new Promise((resolve) => {
      onReady = resolve;
    });
    this.closed = new Promise((resolve) => {
      onClosed = resolve;
    });
    this.#client = createClient({
      url,
      webSocketImpl: WebSocket,
      lazy: false,
      // The device itself reconnects, so that it can record when and where to.
      retryAttempts: 0,
      onNonLazyError: () => {},
      connectionParams: params,
      connectionAckWaitTimeout: PONG_MS,
      keepAlive: keepAliveMs,
      on: {
        opened: (socket) => {
          this.#socket = socket as WebSocket;
        },
        connected: () => {
          this.open = true;
          onReady();
        },
        ping: (received) => {
          if (!received) this.#pong = setTimeout(() => this.#socket?.terminate(), PONG_MS);
        },
        pong: (received) => {
          if (received && this.#pong) clearTimeout(this.#pong);
        },
        closed: (event) => {
          this.open = false;
          if (this.#pong) clearTimeout(this.#pong);
          const { code, reason } = event as { code: number; reason: string };
          onClosed({ code, reason });
        },
      },
    });
  }

  /** Sends a query or mutation once. */
  ask<T>(payload: SubscribePayload, withinMs: number): Promise<Reply<T>> {
    if (!this.open) return Promise.resolve({ lost: 'the socket is closed' });
    return new Promise((resolve) => {
      let answer: Reply<T> = { lost: 'completed without an answer' };
      const timer = setTimeout(() => {
        resolve({ lost: `no answer in ${withinMs} ms` });
        if (this.open) stop();
      }, withinMs);
      const done = (reply: Reply<T>) => {
        clearTimeout(timer);
        resolve(reply);
      };
      const stop = this.#client.subscribe<T>(payload, {
        next: ({ data, errors }) => {
          answer = { data: data ?? null, errors: (errors ?? []) as unknown as ClientError[] };
        },
        error: (error) =>
          done(
            Array.isArray(error)
              ? { data: null, errors: error as ClientError[] }
              : { lost: 'the socket was closed' },
          ),
        complete: () => done(answer),
      });
    });
  }

  /** Subscribes. Resolves when the subscription has ended. An event with errors ends it. */
  follow<T>(payload: SubscribePayload, onEvent: (event: T) => void): Promise<End> {
    if (!this.open) return Promise.resolve('closed');
    return new Promise((resolve) => {
      let failed: readonly ClientError[] | null = null;
      const stop = this.#client.subscribe<T>(payload, {
        next: ({ data, errors }) => {
          // Events after a failed one would leave a gap.
          if (failed) return;
          if (data && !errors) return onEvent(data);
          failed = (errors ?? []) as unknown as ClientError[];
          // Stopping later avoids a graphql-ws bug: it counts a subscription twice that is ended in the moment in
          // which it completes.
          setImmediate(stop);
        },
        error: (error) =>
          resolve(Array.isArray(error) ? { errors: error as ClientError[] } : 'closed'),
        complete: () => resolve({ errors: failed ?? [] }),
      });
    });
  }

  /** Hangs up. */
  close(): void {
    void this.#client.dispose();
  }
}
