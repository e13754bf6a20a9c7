/** Every code that a client can meet, in `Error.code` and in `extensions.code`. */
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
 * A refusal that a client is expected to meet. Fields whose result union holds its type return it
 * as data; everywhere else it becomes a top-level GraphQL error with the same code.
 */
export class Refusal extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = new.target.name;
    this.code = code;
  }
  /** What a top-level error says beyond code and message. */
  get extensions(): Record<string, unknown> {
    return {};
  }
}

/** Where in the input something is wrong, and what would be right. */
export interface InvalidField {
  path: string[];
  message: string;
}

export class InvalidInputError extends Refusal {
  readonly fields: InvalidField[];
  constructor(fields: InvalidField[]) {
    super(
      'INVALID_INPUT',
      fields.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
    );
    this.fields = fields;
  }
  override get extensions() {
    return { fields: this.fields };
  }
}

/** Also for what exists but the viewer may not see. */
export class NotFoundError extends Refusal {
  constructor(what: string, id?: string) {
    const which = id === undefined ? '' : ` "${id.slice(0, 100)}"`;
    super('NOT_FOUND', `There is no such ${what}${which}, or it is not yours to see.`);
  }
}

export class NotAllowedError extends Refusal {}
export class CredentialsError extends Refusal {}

export class UserBusyError extends Refusal {
  readonly userId: string;
  constructor(userId: string) {
    super('USER_BUSY', 'The user is busy: in another call, or somebody else calls them.');
    this.userId = userId;
  }
}

/** The call is not in a state that allows this; `call` is its present state. */
export class CallStateError<Call = unknown> extends Refusal {
  readonly call: Call;
  constructor(code: ErrorCode, message: string, call: Call) {
    super(code, message);
    this.call = call;
  }
}

/** The meeting is not in a state that allows this. */
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

/** One field of the input, wrong in one way. */
export const invalid = (path: string, message: string) =>
  new InvalidInputError([{ path: path.split('.'), message }]);

export const unauthenticated = () =>
  new Refusal(
    'UNAUTHENTICATED',
    'Sign in first: send the header `Authorization: Bearer <accessToken>` (on a WebSocket in the `connection_init` payload).',
  );
export const invalidToken = () =>
  new Refusal(
    'UNAUTHENTICATED',
    'The access token does not verify, or its session has ended: log in again.',
  );
export const tokenExpired = () =>
  new Refusal('TOKEN_EXPIRED', 'The access token has expired: call refreshSession and try again.');
export const cursorExpired = () =>
  new Refusal(
    'CURSOR_EXPIRED',
    'The cursor is too old to resume from, or not of this stream: read activeCalls, or the meeting, and subscribe anew.',
  );
export const unavailable = () =>
  new Refusal('UNAVAILABLE', 'Switchboard cannot do this right now: try again in a moment.');
export const tooSlow = () =>
  new Refusal(
    'UNAVAILABLE',
    'Events came faster than they were read: subscribe again with the last cursor.',
  );
