import { renderGraphiQL as render } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';

// The tabs tell the story of one call. Only the first needs nothing from the one before.

const headers = (name: string) =>
  JSON.stringify({ Authorization: `Bearer PASTE-accessToken-OF-${name}` }, null, 2);

/** GraphiQL as a newcomer finds it. */
export const graphiql: GraphiQLOptions = {
  title: 'Switchboard',
  subscriptionsProtocol: 'WS',
  shouldPersistHeaders: true,
  defaultTabs: [
    {
      query: `# 1. Sign in as two of the demo users (play: ▶).
# The next tabs need their access tokens:
# paste them under "Headers", below, where
# each tab says whose.
mutation LogIn {
  alice: login(input: {
    username: "alice", password: "switchboard"
  }) { ...Session }
  bob: login(input: {
    username: "bob", password: "switchboard"
  }) { ...Session }
}

fragment Session on LoginResult {
  ... on AuthSession {
    accessToken
    accessTokenExpiresAt
    user { id displayName }
  }
  ... on Error { code message }
}
`,
    },
    {
      query: `# 2. As alice: who is there?
# (Her token goes under "Headers", below.)
query People {
  me { user { username } }
  users(search: "") {
    id
    displayName
    presence { status text lastSeenAt }
  }
}
`,
      headers: headers('ALICE'),
    },
    {
      query: `# 3. As bob: watch, in a second browser window,
# because changing the tab stops a subscription.
# Run this there and go on here: what rings for
# bob shows there. (callUpdates tells every
# change of a call.)
subscription Ringing {
  incomingCalls {
    kind
    call {
      id
      status
      message
      caller { displayName }
      availableActions
    }
  }
}
`,
      headers: headers('BOB'),
    },
    {
      query: `# 4. As alice: call bob. His id is in the
# answers of tabs 1 and 2. It rings for two
# minutes: have a look at the second window.
mutation Call {
  startCall(input: {
    calleeIds: ["PASTE-bob's-id"]
    type: AUDIO
    message: "Lunch?"
    ringTimeout: 120
  }) {
    ... on Call { id status ringsUntil availableActions }
    ... on Error { code message }
    ... on InvalidInputError { fields { path message } }
  }
}
`,
      headers: headers('ALICE'),
    },
    {
      query: `# 5. As bob: answer.
# (Another device of his would be told
# ANSWERED_ELSEWHERE.)
mutation Answer {
  acceptCall(callId: "PASTE-the-call's-id") {
    ... on Call {
      id
      status
      connectedAt
      participants { user { username } state terminalId }
    }
    ... on Error { code message }
  }
}
`,
      headers: headers('BOB'),
    },
    {
      query: `# 6. As alice: hang up, within a minute: who is
# neither connected by a subscription nor sends
# callHeartbeat has left after 60 seconds.
mutation HangUp {
  hangUpCall(callId: "PASTE-the-call's-id") {
    ... on Call {
      status
      endReason
      duration
      timeline { kind at actor { username } terminalId detail }
    }
    ... on Error { code message }
  }
}
`,
      headers: headers('ALICE'),
    },
  ],
};

// A pressed tab takes on the offset of an animation that never runs, and is not under the pointer any more
// when that is released: without this a click does not change the tab.
const STYLE = '<style>.graphiql-tab { transform: none !important }</style>';

/** The page of GraphiQL; it asks nothing of any other server. */
export const renderGraphiQL: typeof render = (options) =>
  render(options).replace('</head>', `${STYLE}</head>`);
