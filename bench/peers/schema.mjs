// The schema of the GraphQL peers: the part of Switchboard's that the benchmark uses, as a textbook would write it.
import { shareRoom } from './rooms.mjs';

export const typeDefs = /* GraphQL */ `
  scalar DateTime
  scalar Cursor

  enum SignalKind { OFFER ANSWER ICE_CANDIDATES }

  input SignalScopeInput { callId: ID }
  input SignalPayloadInput { offer: String, answer: String }
  input SendSignalInput { in: SignalScopeInput!, toUserId: ID!, signal: SignalPayloadInput! }

  interface Error { code: String! }
  type NotFoundError implements Error { code: String! }
  type SignalReceipt { sentAt: DateTime! }
  union SendSignalResult = SignalReceipt | NotFoundError

  type Signal {
    cursor: Cursor!
    kind: SignalKind!
    callId: ID
    sdp: String
    fromUserId: ID!
    fromTerminalId: ID
    sentAt: DateTime!
  }

  type Query { now: DateTime! }
  type Mutation { sendSignal(input: SendSignalInput!): SendSignalResult! }
  type Subscription { signals: Signal! }
`;

let cursor = 0;

/** The resolvers. `publish` and `subscribe` are those of the peer's broker; a context has `userId` and `terminalId`. */
export const resolversWith = ({ publish, subscribe }) => ({
  Query: { now: () => new Date().toISOString() },
  Mutation: {
    async sendSignal(_root, { input }, context) {
      const { toUserId, signal } = input;
      if (!shareRoom(context.userId, toUserId)) {
        return { __typename: 'NotFoundError', code: 'NOT_FOUND' };
      }
      const sentAt = new Date().toISOString();
      cursor += 1;
      const signals = {
        cursor: String(cursor),
        kind: signal.offer ? 'OFFER' : 'ANSWER',
        callId: input.in.callId,
        sdp: signal.offer ?? signal.answer,
        fromUserId: context.userId,
        fromTerminalId: context.terminalId,
        sentAt,
      };
      await publish(`signals:${toUserId}`, { signals }, context);
      return { __typename: 'SignalReceipt', sentAt };
    },
  },
  Subscription: {
    signals: {
      subscribe: (_root, _args, context) => subscribe(`signals:${context.userId}`, context),
    },
  },
});

/** The viewer that `connection_init` names. These peers believe it, where Switchboard checks a token. */
export const viewerOf = (params) => ({
  userId: String(params?.Authorization).replace('Bearer ', ''),
  terminalId: params?.terminalId ?? null,
});
