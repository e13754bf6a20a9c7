import { stringifyDocument, type TypedDocumentNode } from '@urql/core';
import { type Client, CloseCode, createClient } from 'graphql-ws';
import { Failure, toFailure } from './failure.js';
import { ObservableValue } from './observable-value.js';
import { pauseOrOnline } from './pause.js';
import type { Session } from './session.js';

const KEEP_ALIVE_MS = 10_000;
const PONG_TIMEOUT_MS = 5000;
const CONNECT_TIMEOUT_MS = 8000;
const FIRST_RETRY_MS = 200;
const MAX_RETRY_MS = 5000;

export type ConnectionState = 'connecting' | 'open' | 'lost';

/** The WebSocket. It reconnects by itself for as long as the user is signed in. */
export class Connection {
  readonly state = new ObservableValue<ConnectionState>('connecting');
  readonly client: Client;
  readonly #session: Session;
  #disposed = false;
  #token = '';
  /**
   * Limits the wait for a connection or a pong. Without it, a network that swallows packets looks
   * alive.
   */
  #deadline: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session, terminalId: string) {
    this.#session = session;
    this.client = createClient({
      // The token is fetched here, because an error in `connectionParams` would end the client for
      // good.
      url: async () => {
        await this.#freshToken();
        return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;
      },
      connectionParams: () => ({ Authorization: `Bearer ${this.#token}`, terminalId }),
      keepAlive: KEEP_ALIVE_MS,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => !this.#disposed,
      retryWait: (retries) => pauseOrOnline(backoff(retries)),
      on: {
        connecting: () => this.#startDeadline(CONNECT_TIMEOUT_MS),
        connected: () => {
          this.#clearDeadline();
          this.state.set('open');
        },
        ping: (received) => {
          if (!received) this.#startDeadline(PONG_TIMEOUT_MS);
        },
        pong: (received) => {
          if (received) this.#clearDeadline();
        },
        closed: (event) => {
          this.#clearDeadline();
          if (!this.#disposed) this.state.set('lost');
          if (closeCodeOf(event) === CloseCode.Forbidden)
            this.#session.invalidateAccessToken(this.#token);
        },
        // All relevant errors also arrive as `closed`. Without a listener, graphql-ws logs them.
        error: () => {},
      },
    });
    window.addEventListener('offline', this.#terminate);
  }

  /** Runs one operation over the socket. Waits while the socket is down. */
  request<Data, Variables extends Record<string, unknown>>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> {
    return new Promise((resolve, reject) => {
      this.client.subscribe<Data>(
        { query: stringifyDocument(document), variables },
        {
          next: ({ data, errors }) => {
            if (data) resolve(data);
            else reject(toFailure(errors ?? []));
          },
          error: (error) =>
            reject(Array.isArray(error) ? toFailure(error) : new Failure('NETWORK', String(error))),
          // Has no effect after a result.
          complete: () => reject(new Failure('NETWORK', 'The connection was closed.')),
        },
      );
    });
  }

  dispose(): void {
    this.#disposed = true;
    this.#clearDeadline();
    window.removeEventListener('offline', this.#terminate);
    // Rejects while the socket is still opening. Then there is nothing to close.
    Promise.resolve(this.client.dispose()).catch(() => {});
  }

  /** Must not throw: graphql-ws cannot recover from an error here. */
  async #freshToken(): Promise<void> {
    for (let tries = 0; !this.#disposed; tries++) {
      try {
        this.#token = await this.#session.accessToken();
        return;
      } catch (thrown) {
        // The user signed out, so the session is about to be disposed. The server refuses the empty
        // token.
        if (thrown instanceof Failure && thrown.code === 'UNAUTHENTICATED') {
          this.#token = '';
          this.#disposed = true;
          return;
        }
        this.state.set('lost');
        await pauseOrOnline(backoff(tries));
      }
    }
  }

  #startDeadline(within_ms: number): void {
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(this.#terminate, within_ms);
  }

  #clearDeadline(): void {
    clearTimeout(this.#deadline);
  }

  readonly #terminate = (): void => this.client.terminate();
}

/**
 * Exponential backoff with jitter, so that clients do not all reconnect at once after a restart.
 */
function backoff(tries: number): number {
  return Math.min(FIRST_RETRY_MS * 2 ** tries, MAX_RETRY_MS) * (0.5 + Math.random() / 2);
}

function closeCodeOf(event: unknown): number | null {
  if (typeof event !== 'object' || event === null || !('code' in event)) return null;
  return typeof event.code === 'number' ? event.code : null;
}
