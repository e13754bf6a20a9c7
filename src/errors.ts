/** Every error code that clients can receive, in `Error.code` and in `extensions.code`. */
export const ERROR_CODES = [
  'UNAUTHENTICATED',
  'TOKEN_EXPIRED',
  'WRONG_CREDENTIALS',
  'USERNAME_TAKEN',
  'EMAIL_TAKEN',
  'INVALID_INPUT',
  'NOT_FOUND',
  'NOT_CALLEE',
  'NOT_CALLER',
  'NOT_PARTICIPANT',
  'NOT_ALLOWED',
  'USER_BUSY',
  'ANSWERED_ELSEWHERE',
  'CALL_ENDED',
  'CALL_NOT_CONNECTED',
  'MEETING_ENDED',
  'MEETING_FULL',
  'MEETING_LOCKED',
  'WRONG_PASSWORD',
  'SCREEN_SHARE_TAKEN',
  'CURSOR_EXPIRED',
  'RATE_LIMITED',
  'QUERY_TOO_COMPLEX',
  'UNAVAILABLE',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/**
 * An expected error. Fields whose result union holds its type return it as data. Everywhere else it becomes
 * a top-level GraphQL error with the same code.
 */
export class Refusal extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = new.target.name;
    this.code = code;
  }
  /** Further `extensions` of a top-level error. */
  get extensions(): Record<string, unknown> {
    return {};
  }
}

/** The place of an invalid value in the input, and what would be valid there. */
export interface InvalidField {
  path: string[];
  message: string;
}

export class InvalidInputError extends Refusal {
  readonly fields: InvalidField[];
  constructor(fields: InvalidField[]) {
    super('INVALID_INPUT', fields.map(sentenceOf).join(' '));
    this.fields = fields;
  }
  override get extensions() {
    return { fields: this.fields };
  }
}

/** The messages of the validator end without a period. */
const sentenceOf = ({ path, message }: InvalidField): string =>
  `${path.join('.')}: ${message}${message.endsWith('.') ? '' : '.'}`;

/** Hidden things get the same error as missing ones, so that nobody learns that they exist. */
export class NotFoundError extends Refusal {
  constructor(what: string, id?: string) {
    const quoted = id === undefined ? '' : ` "${id.slice(0, 100)}"`;
    super(
      'NOT_FOUND',
      `The ${what}${quoted} does not exist, or you may not see it: check its ID or code.`,
    );
  }
}

export class NotAllowedError extends Refusal {}
export class CredentialsError extends Refusal {}

export class UserBusyError extends Refusal {
  readonly userId: string;
  constructor(userId: string) {
    super('USER_BUSY', 'The user is busy with another call: try again later.');
    this.userId = userId;
  }
}

/** The state of the call does not allow the command. `call` is the current state. */
export class CallStateError<Call = unknown> extends Refusal {
  readonly call: Call;
  constructor(code: ErrorCode, message: string, call: Call) {
    super(code, message);
    this.call = call;
  }
}

/** The state of the meeting does not allow the command. */
export class MeetingStateError extends Refusal {}

export class RateLimitedError extends Refusal {
  readonly retryAfterS: number;
  constructor(what: string, retryAfterS: number) {
    super('RATE_LIMITED', `Too many ${what}: try again in ${retryAfterS} seconds.`);
    this.retryAfterS = retryAfterS;
  }
  override get extensions() {
    return { retryAfter: this.retryAfterS };
  }
}

/** The error for one invalid field of the input. */
export const invalid = (path: string, message: string) =>
  new InvalidInputError([{ path: path.split('.'), message }]);

export const unauthenticated = () =>
  new Refusal(
    'UNAUTHENTICATED',
    'You are not signed in: send the header `Authorization: Bearer <accessToken>`, on a WebSocket in the `connection_init` payload.',
  );
export const invalidToken = () =>
  new Refusal(
    'UNAUTHENTICATED',
    'The access token is invalid, or its session has ended: sign in again.',
  );
export const tokenExpired = () =>
  new Refusal(
    'TOKEN_EXPIRED',
    'The access token has expired: call refreshSession, then try again.',
  );
export const cursorExpired = () =>
  new Refusal(
    'CURSOR_EXPIRED',
    'The cursor is too old, or it belongs to another stream: read activeCalls or the meeting again, then subscribe from there.',
  );
export const unavailable = () =>
  new Refusal('UNAVAILABLE', 'Switchboard cannot do this right now: try again in a moment.');
export const tooSlow = () =>
  new Refusal(
    'UNAVAILABLE',
    'The client read the events too slowly: subscribe again with the last cursor.',
  );
