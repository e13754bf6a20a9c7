import type { CombinedError } from '@urql/core';
import type { ErrorCode } from './gql/graphql.js';

/** `NETWORK` is ours: the server could not be reached, or did not speak GraphQL. */
export type FailureCode = ErrorCode | 'NETWORK';

/** Why an operation gave no data, in words that can be shown. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
    /** Seconds that the server asked to be left alone for. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
  }

  /** True when the same operation may succeed a moment later. */
  get isTransient(): boolean {
    return this.code === 'NETWORK' || this.code === 'UNAVAILABLE' || this.code === 'RATE_LIMITED';
  }
}

interface ErrorLike {
  readonly message: string;
  readonly extensions?: Record<string, unknown> | undefined;
}

/** The first of the top-level errors of a GraphQL answer. */
export function toFailure(errors: readonly ErrorLike[]): Failure {
  const [error] = errors;
  const code = error?.extensions?.code;
  const retryAfter = error?.extensions?.retryAfter;
  if (code === 'RATE_LIMITED') {
    const seconds = typeof retryAfter === 'number' ? Math.max(1, Math.ceil(retryAfter)) : 1;
    return new Failure(
      'RATE_LIMITED',
      `Too many attempts. Try again in ${formatSeconds(seconds)}.`,
      seconds,
    );
  }
  return new Failure(
    typeof code === 'string' ? (code as ErrorCode) : 'INTERNAL',
    error?.message ?? 'Something went wrong on the server.',
  );
}

/** Beyond two minutes nobody counts seconds. */
function formatSeconds(seconds: number): string {
  if (seconds > 120) return `${Math.ceil(seconds / 60)} minutes`;
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}

/** What urql reports, as a failure. */
export function fromCombinedError(error: CombinedError): Failure {
  if (error.graphQLErrors.length > 0) return toFailure(error.graphQLErrors);
  return unreachable();
}

/** The server does not answer. */
export function unreachable(): Failure {
  return new Failure('NETWORK', 'Can’t reach Switchboard. Check your connection.');
}

/** A sentence for whatever was thrown. */
export function errorText(thrown: unknown): string {
  return thrown instanceof Failure
    ? thrown.message
    : 'Something went wrong. Reload the page and try again.';
}
