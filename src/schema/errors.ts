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
    UNAUTHENTICATED: { description: 'No token, or one that does not verify.' },
    TOKEN_EXPIRED: { description: 'Call refreshSession and try again.' },
    WRONG_CREDENTIALS: { description: 'Wrong user name or password; never says which.' },
    USERNAME_TAKEN: {},
    EMAIL_TAKEN: {},
    INVALID_INPUT: {},
    NOT_FOUND: { description: 'Also what exists but the viewer may not see.' },
    NOT_CALLEE: {},
    NOT_CALLER: {},
    NOT_PARTICIPANT: {},
    NOT_ALLOWED: {
      description: "Not in this state, or the viewer's role in a meeting does not permit it.",
    },
    USER_BUSY: { description: 'In another call, or called by somebody else.' },
    ANSWERED_ELSEWHERE: { description: 'Another device of the viewer takes part.' },
    CALL_ENDED: {},
    CALL_NOT_CONNECTED: {},
    MEETING_ENDED: { description: 'It is over, or was cancelled.' },
    MEETING_FULL: { description: 'No seat is free, or too many wait already.' },
    MEETING_LOCKED: { description: 'A host has to unlock it first.' },
    WRONG_PASSWORD: { description: 'The meeting has a password, and it is another one.' },
    SCREEN_SHARE_TAKEN: { description: 'Somebody else shares their screen.' },
    CURSOR_EXPIRED: { description: 'Read `activeCalls`, or the meeting, and subscribe anew.' },
    RATE_LIMITED: { description: '`extensions.retryAfter`: seconds.' },
    QUERY_TOO_COMPLEX: {},
    UNAVAILABLE: { description: 'A dependency is down; try again.' },
    INTERNAL: { description: 'A fault of ours; `extensions.requestId` finds it in our log.' },
  } satisfies Record<(typeof ERROR_CODES)[number], { description?: string }>,
});

const ErrorInterface = builder.interfaceRef<Refusal>('Error').implement({
  description:
    'A refusal that a client is expected to handle. Mutations return it as data, in a union with what they return on success. What no client can handle (not signed in, query too complex, rate limit, a fault of ours) is a top-level GraphQL error with the same codes in `extensions.code`.',
  fields: (t) => ({
    code: t.expose('code', { type: ErrorCodeEnum }),
    message: t.exposeString('message', { description: 'A plain sentence for a developer.' }),
  }),
});

const InvalidFieldRef = builder.objectRef<InvalidField>('InvalidField').implement({
  fields: (t) => ({
    path: t.exposeStringList('path', {
      description: 'Where in the input, e.g. `["input", "calleeIds", "0"]`.',
    }),
    message: t.exposeString('message', { description: 'What would be right.' }),
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
    'The one who is called is in another call, or somebody else calls them. Of startCall both find this call in their history as REJECTED, BUSY.',
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
  description: 'The call is not in a state that allows this; `call` is its present state.',
  interfaces: [ErrorInterface],
  fields: (t) => ({ call: t.field({ type: CallRef, resolve: ({ call }) => call }) }),
});

builder.objectType(MeetingStateError, {
  name: 'MeetingStateError',
  description: 'The meeting, or the viewer in it, is not in a state that allows this.',
  interfaces: [ErrorInterface],
});
