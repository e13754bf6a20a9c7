import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { ERROR_CODES, type ErrorCode, Refusal } from './errors.js';

/**
 * The error as a client may see it. A refusal keeps its code and its sentence; a document or variables
 * that GraphQL itself refuses are INVALID_INPUT; anything else is ours: logged once, in full, under
 * an id that is all that the client gets.
 */
export function toClientError(error: unknown, log: Logger): GraphQLError {
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
  const requestId = crypto.randomUUID();
  log.error({ err: cause, requestId, path: located?.path }, 'unexpected error');
  return relocate(located, 'Something went wrong on our side.', {
    code: 'INTERNAL' satisfies ErrorCode,
    requestId,
  });
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
