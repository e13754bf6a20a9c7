import type { Client, FormattedExecutionResult } from 'graphql-ws';

const FIRST_RETRY_MS = 500;
const MAX_RETRY_MS = 5000;

export interface ResumingSubscription<Data> {
  /** The document's text, with a `$after` variable. */
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The first cursor. Null starts as the API does without a cursor. */
  readonly after: string | null;
  /**
   * The cursor of a payload. Null for streams without cursors, which begin with the present state.
   */
  readonly cursorOf: (data: Data) => string | null;
  readonly onData: (data: Data) => void;
  /**
   * The cursor is too old to resume from. Reads the present state and resolves with its cursor
   * (null: start without one). If it rejects, it is called again later.
   */
  readonly onExpired: () => Promise<string | null>;
}

/**
 * A subscription that lasts as long as the page. After each reconnect it resumes after the last
 * delivered event. Returns a function that ends it.
 */
export function resumingSubscription<Data>(
  client: Client,
  subscription: ResumingSubscription<Data>,
): () => void {
  const { query, variables, cursorOf, onData, onExpired } = subscription;
  let after = subscription.after;
  let ended = false;
  /** Failures since the last payload. */
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe = () => {};

  const payload = {
    query,
    // A getter, because graphql-ws reuses the first payload on each new socket and serializes it
    // only then. Plain variables would repeat everything since the start.
    get variables(): Record<string, unknown> {
      return after === null ? { ...variables } : { ...variables, after };
    },
  };

  const later = (action: () => void) => {
    if (ended) return;
    // Jitter: when a server returns, its clients must not all reconnect at once.
    const wait_ms = Math.min(FIRST_RETRY_MS * 2 ** failures, MAX_RETRY_MS);
    timer = setTimeout(action, wait_ms * (0.5 + Math.random() / 2));
    failures += 1;
  };

  const renew = () => {
    onExpired().then(
      (cursor) => {
        after = cursor;
        // Renew at once the first time, then back off, in case the server keeps rejecting the new
        // cursor.
        if (failures > 0) later(start);
        else if (!ended) start();
        failures = Math.max(failures, 1);
      },
      () => later(renew),
    );
  };

  const start = () => {
    let expired = false;
    const stop = client.subscribe<Data>(payload, {
      next: ({ data, errors }: FormattedExecutionResult<Data>) => {
        if (ended) return;
        expired ||= isCursorExpired(errors);
        if (!data) return;
        failures = 0;
        after = cursorOf(data) ?? after;
        onData(data);
      },
      // Refused, or closed with a code after which graphql-ws gives up. This subscription does not.
      error: (error) => {
        if (ended) return;
        if (expired || isCursorExpired(error)) renew();
        else later(start);
      },
      complete: () => {
        if (ended) return;
        if (expired) renew();
        else later(start);
      },
    });
    unsubscribe = stop;
  };

  start();
  return () => {
    ended = true;
    clearTimeout(timer);
    unsubscribe();
  };
}

interface ErrorWithCode {
  readonly extensions?: { readonly code?: unknown };
}

function isCursorExpired(errors: unknown): boolean {
  if (!Array.isArray(errors)) return false;
  return (errors as readonly ErrorWithCode[]).some(
    (error) => error.extensions?.code === 'CURSOR_EXPIRED',
  );
}
