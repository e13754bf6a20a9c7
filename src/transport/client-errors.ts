import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { ERROR_CODES, type ErrorCode, Refusal, unavailable } from '../errors.js';
import { isOutage } from '../outage.js';

/**
 * The error as a client may see it. A refusal keeps its code and its sentence; a document or variables
 * that GraphQL itself refuses are INVALID_INPUT; a database or Redis that is out of reach makes it
 * UNAVAILABLE; anything else is ours: logged once, in full, under
 * an id that is all that the client gets.
 */
export function toClientError(
  error: unknown,
  log: Logger,
  about: { requestId?: string } = {},
): GraphQLError {
  const located = error instanceof GraphQLError ? error : null;
  const cause = rootOf(error);
  if (cause instanceof Refusal) {
    return relocate(located, cause.message, { code: cause.code, ...cause.extensions });
  }
  // Also what GraphQL itself wraps, such as the complaint of a scalar about a variable.
  if (located && cause instanceof GraphQLError) {
    const code = ERROR_CODES.find((known) => known === located.extensions.code);
    return relocate(located, located.message, {
      ...located.extensions,
      code: code ?? ('INVALID_INPUT' satisfies ErrorCode),
    });
  }
  if (isOutage(cause)) {
    log[outageLevel()]({ ...about, err: cause, path: located?.path }, 'out of reach');
    const { message, code } = unavailable();
    return relocate(located, message, { code });
  }
  const requestId = about.requestId ?? crypto.randomUUID();
  log.error({ ...about, err: cause, requestId, path: located?.path }, 'unexpected error');
  return relocate(located, 'Something went wrong on our side.', {
    code: 'INTERNAL' satisfies ErrorCode,
    requestId,
  });
}

const WARN_EVERY_MS = 10_000;
let warnedAt = Number.NEGATIVE_INFINITY;

/** An outage fails everything in the same way: one line now and then says enough. */
function outageLevel(): 'warn' | 'debug' {
  const now = performance.now();
  if (now - warnedAt < WARN_EVERY_MS) return 'debug';
  warnedAt = now;
  return 'warn';
}

function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof GraphQLError && root.originalError) root = root.originalError;
  return root;
}

const relocate = (
  located: GraphQLError | null,
  message: string,
  extensions: Record<string, unknown>,
): GraphQLError =>
  new GraphQLError(message, {
    nodes: located?.nodes ?? null,
    source: located?.source ?? null,
    positions: located?.positions ?? null,
    path: located?.path ?? null,
    extensions,
  });
