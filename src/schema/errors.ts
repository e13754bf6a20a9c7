import type { CallSnapshot } from '../db/call/store.js';
import {
  CallStateError,
  CredentialsError,
  type ERROR_CODES,
  type InvalidField,
  InvalidInputError,
  MeetingStateError,
  NotAllowedError,
  NotFoundError,
  type Refusal,
  UserBusyError,
} from '../errors.js';
import { UserRef } from './account/users.js';
import { builder } from './builder.js';
import { CallRef } from './call/call.js';

const ErrorCodeEnum = builder.enumType('ErrorCode', {
  values: {
    UNAUTHENTICATED: { description: 'The token is missing or invalid.' },
    TOKEN_EXPIRED: { description: 'Call refreshSession and try again.' },
    WRONG_CREDENTIALS: {
      description: 'The user name or the password is wrong; the error does not say which.',
    },
    USERNAME_TAKEN: {},
    EMAIL_TAKEN: {},
    INVALID_INPUT: {},
    NOT_FOUND: { description: 'It does not exist, or the viewer may not see it.' },
    NOT_CALLEE: {},
    NOT_CALLER: {},
    NOT_PARTICIPANT: {},
    NOT_ALLOWED: {
      description: "The state does not permit it, or the viewer's role in a meeting does not.",
    },
    USER_BUSY: { description: 'The user is in another call, or another user is calling them.' },
    ANSWERED_ELSEWHERE: { description: 'Another device of the viewer takes part.' },
    CALL_ENDED: {},
    CALL_NOT_CONNECTED: {},
    MEETING_ENDED: { description: 'The meeting ended or was cancelled.' },
    MEETING_FULL: { description: 'No seat is free, or too many users wait already.' },
    MEETING_LOCKED: { description: 'The meeting is locked; a host has to unlock it first.' },
    WRONG_PASSWORD: { description: 'The meeting has a password, and the given one is wrong.' },
    SCREEN_SHARE_TAKEN: { description: 'Another participant shares their screen.' },
    CURSOR_EXPIRED: {
      description: 'The cursor is too old. Read `activeCalls` or the meeting, and subscribe again.',
    },
    RATE_LIMITED: {
      description: 'Too many requests. `extensions.retryAfter` is the number of seconds to wait.',
    },
    QUERY_TOO_COMPLEX: {},
    UNAVAILABLE: { description: 'A dependency is down. Try again.' },
    INTERNAL: {
      description: 'A server error. `extensions.requestId` identifies it in the server log.',
    },
  } satisfies Record<(typeof ERROR_CODES)[number], { description?: string }>,
});

const ErrorInterface = builder.interfaceRef<Refusal>('Error').implement({
  description:
    'An error that a client is expected to handle. Mutations return it as data, in a union with their result. Errors that no client can handle (not signed in, query too complex, rate limit, server error) are top-level GraphQL errors with the same codes in `extensions.code`.',
  fields: (t) => ({
    code: t.expose('code', { type: ErrorCodeEnum }),
    message: t.exposeString('message', { description: 'A sentence for developers.' }),
  }),
});

const InvalidFieldRef = builder.objectRef<InvalidField>('InvalidField').implement({
  fields: (t) => ({
    path: t.exposeStringList('path', {
      description: 'Path in the arguments, such as `["input", "calleeIds", "0"]`.',
    }),
    message: t.exposeString('message', { description: 'Describes a valid value.' }),
  }),
});

builder.objectType(InvalidInputError, {
  name: 'InvalidInputError',
  interfaces: [ErrorInterface],
  fields: (t) => ({ fields: t.expose('fields', { type: [InvalidFieldRef] }) }),
});

builder.objectType(NotFoundError, { name: 'NotFoundError', interfaces: [ErrorInterface] });

builder.objectType(NotAllowedError, { name: 'NotAllowedError', interfaces: [ErrorInterface] });

builder.objectType(CredentialsError, { name: 'CredentialsError', interfaces: [ErrorInterface] });

builder.objectType(UserBusyError, {
  name: 'UserBusyError',
  description:
    'The callee is in another call, or another user is calling them. For startCall, both find this call in their history as REJECTED with the reason BUSY.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    user: t.field({
      type: UserRef,
      resolve: ({ userId }, _args, { loaders }) => loaders.user.load(userId),
    }),
  }),
});

builder.objectType(CallStateError<CallSnapshot>, {
  name: 'CallStateError',
  description: 'The state of the call does not permit this; `call` is its current state.',
  interfaces: [ErrorInterface],
  fields: (t) => ({ call: t.field({ type: CallRef, resolve: ({ call }) => call }) }),
});

builder.objectType(MeetingStateError, {
  name: 'MeetingStateError',
  description: 'The state of the meeting, or of the viewer in it, does not permit this.',
  interfaces: [ErrorInterface],
});
