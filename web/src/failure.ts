import type { CombinedError } from '@urql/core';
import type { ErrorCode } from './gql/graphql.js';

/** `NETWORK` is the client's own code: the server is unreachable or did not send GraphQL. */
export type FailureCode = ErrorCode | 'NETWORK';

/** The reason why an operation returned no data. The message can be shown to the user. */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
    /** Seconds to wait before a retry, if the server said so. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
  }

  /** True if the same operation may succeed a moment later. */
  get isTransient(): boolean {
    return this.code === 'NETWORK' || this.code === 'UNAVAILABLE' || this.code === 'RATE_LIMITED';
  }
}

interface ErrorLike {
  readonly message: string;
  readonly extensions?: Record<string, unknown> | undefined;
}

/** Converts the first top-level error of a GraphQL response. */
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

/** Beyond two minutes, minutes are precise enough. */
function formatSeconds(seconds: number): string {
  if (seconds > 120) return `${Math.ceil(seconds / 60)} minutes`;
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}

/** Converts an error of urql. */
export function fromCombinedError(error: CombinedError): Failure {
  if (error.graphQLErrors.length > 0) return toFailure(error.graphQLErrors);
  return unreachable();
}

export function unreachable(): Failure {
  return new Failure('NETWORK', 'Can’t reach Switchboard. Check your connection.');
}

/** An error message for anything that was thrown. */
export function errorText(thrown: unknown): string {
  return thrown instanceof Failure
    ? thrown.message
    : 'Something went wrong. Reload the page and try again.';
}
