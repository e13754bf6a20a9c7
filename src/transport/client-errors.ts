import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { ERROR_CODES, type ErrorCode, Refusal, unavailable } from '../errors.js';
import { isOutage } from '../outage.js';

/**
 * Converts an error to its form for clients. A refusal keeps its code and its message. A document or variables that
 * GraphQL rejects become INVALID_INPUT, and an unreachable database or Redis becomes UNAVAILABLE. Any other error is
 * ours: it is logged once, in full, and the client gets only the request ID.
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
  // Includes errors that GraphQL itself wraps, such as a scalar's error about a variable.
  if (located && cause instanceof GraphQLError) {
    const code = ERROR_CODES.find((known) => known === located.extensions.code);
    return relocate(located, located.message, {
      ...located.extensions,
      code: code ?? ('INVALID_INPUT' satisfies ErrorCode),
    });
  }
  if (isOutage(cause)) {
    log[outageLevel()]({ ...about, err: cause, path: located?.path }, 'backend unavailable');
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

/** An outage fails every operation in the same way, so a warning now and then is enough. */
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
): GraphQLError => {
  const error = new GraphQLError(message, {
    nodes: located?.nodes ?? null,
    source: located?.source ?? null,
    positions: located?.positions ?? null,
    path: located?.path ?? null,
    extensions,
  });
  // An error of a compiled operation has locations and no nodes.
  return error.locations || !located?.locations
    ? error
    : Object.defineProperty(error, 'locations', { value: located.locations, enumerable: true });
};
