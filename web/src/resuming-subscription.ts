import type { Client, FormattedExecutionResult } from 'graphql-ws';

const FIRST_RETRY_MS = 500;
const MAX_RETRY_MS = 5000;

export interface ResumingSubscription<Data> {
  /** The document's text; it takes the cursor as `$after`. */
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Where to begin: null, as the API does without a cursor. */
  readonly after: string | null;
  /** The position of what was delivered; null for streams that have none and begin with the present state. */
  readonly cursorOf: (data: Data) => string | null;
  readonly onData: (data: Data) => void;
  /**
   * The cursor is too old to resume from. Read the present state anew, and return the position of
   * that reading (null: begin as without a cursor). If it throws, it is called again later.
   */
  readonly onExpired: () => Promise<string | null>;
}

/**
 * A subscription for as long as the page lives: after each reconnect it goes on behind the last
 * event that was delivered. Returns the function that ends it.
 */
export function resumingSubscription<Data>(
  client: Client,
  subscription: ResumingSubscription<Data>,
): () => void {
  const { query, variables, cursorOf, onData, onExpired } = subscription;
  let after = subscription.after;
  let ended = false;
  /** Failures since something came. */
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe = () => {};

  const payload = {
    query,
    // A getter: graphql-ws repeats a subscription on each new socket with the payload of the first
    // time, and writes it as JSON only then. Plain variables would ask for everything since the start.
    get variables(): Record<string, unknown> {
      return after === null ? { ...variables } : { ...variables, after };
    },
  };

  const later = (action: () => void) => {
    if (ended) return;
    // Random: when a server is back, not everybody asks in the same moment.
    const wait_ms = Math.min(FIRST_RETRY_MS * 2 ** failures, MAX_RETRY_MS);
    timer = setTimeout(action, wait_ms * (0.5 + Math.random() / 2));
    failures += 1;
  };

  const renew = () => {
    onExpired().then(
      (cursor) => {
        after = cursor;
        // The first time at once; who is told the same again and again asks less and less often.
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
      // Refused, or closed with a code after which graphql-ws gives up: we do not.
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
