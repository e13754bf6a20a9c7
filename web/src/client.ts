import { type AnyVariables, Client, fetchExchange, type TypedDocumentNode } from '@urql/core';
import { Failure, fromCombinedError } from './failure.js';
import type { AuthPartsFragment } from './gql/graphql.js';
import { RefreshSession } from './operations.js';
import { pause } from './pause.js';
import type { Session } from './session.js';

const ENDPOINT = '/graphql';
const FIRST_RETRY_MS = 400;
const MAX_RETRY_MS = 4000;

interface RunOptions {
  /**
   * How long to retry after a network failure or an overloaded server. For idempotent operations
   * only.
   */
  readonly retryFor_ms?: number;
}

/**
 * Runs queries and mutations over HTTP. Returns data or throws a `Failure`.
 *
 * The retries are not `@urql/exchange-retry`, which computes all delays itself and so cannot wait
 * for as long as the server's `retryAfter` says.
 */
export class Api {
  readonly client: Client;

  constructor(fetcher: typeof fetch = (input, init) => fetch(input, init)) {
    this.client = new Client({
      url: ENDPOINT,
      fetch: fetcher,
      preferGetMethod: false,
      // No cache exchange: subscriptions deliver every change, and `CallCache` keeps the newest
      // copies.
      exchanges: [fetchExchange],
    });
  }

  async run<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    { retryFor_ms = 0 }: RunOptions = {},
  ): Promise<Data> {
    const deadline = Date.now() + retryFor_ms;
    for (let wait_ms = FIRST_RETRY_MS; ; wait_ms = Math.min(wait_ms * 2, MAX_RETRY_MS)) {
      const result = await this.#attempt(document, variables);
      if (!(result instanceof Failure)) return result.data;
      const pause_ms = result.retryAfter === null ? wait_ms : result.retryAfter * 1000;
      if (!result.isTransient || Date.now() + pause_ms > deadline) throw result;
      await pause(pause_ms);
    }
  }

  async #attempt<Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<{ data: Data } | Failure> {
    const result = isMutation(document)
      ? await this.client.mutation(document, variables)
      : await this.client.query(document, variables, { requestPolicy: 'network-only' });
    if (result.error) return fromCombinedError(result.error);
    if (result.data === undefined) return new Failure('INTERNAL', 'The server sent no data.');
    return { data: result.data };
  }
}

/**
 * An `Api` that authenticates as the signed-in user on this device.
 *
 * This is not `@urql/exchange-auth`, which queues operations by key during a refresh: of two
 * identical mutations, one would never settle. The WebSocket shares the session's refresh too.
 */
export function signedInApi(session: Session, terminalId: string): Api {
  return new Api(async (input, init) => {
    const send = async (token: string): Promise<Response> => {
      const headers = new Headers(init?.headers);
      headers.set('Authorization', `Bearer ${token}`);
      headers.set('X-Terminal-Id', terminalId);
      return fetch(input, { ...init, headers });
    };
    const token = await session.accessToken();
    const response = await send(token);
    if (!(await rejectsToken(response))) return response;
    session.invalidateAccessToken(token);
    return send(await session.accessToken());
  });
}

function isMutation(document: TypedDocumentNode<unknown, never>): boolean {
  return document.definitions.some(
    (definition) =>
      definition.kind === 'OperationDefinition' && definition.operation === 'mutation',
  );
}

async function rejectsToken(response: Response): Promise<boolean> {
  // Long responses are never token errors, so only short ones are searched.
  const text = await response.clone().text();
  if (text.length > 2000) return false;
  return text.includes('"TOKEN_EXPIRED"') || text.includes('"UNAUTHENTICATED"');
}

/** Trades a refresh token for a new session. Returns null if the server refuses it. */
export async function requestNewSession(
  api: Api,
  refreshToken: string,
): Promise<AuthPartsFragment | null> {
  const { refreshSession } = await api.run(RefreshSession, { refreshToken });
  return refreshSession.__typename === 'AuthSession' ? refreshSession : null;
}
