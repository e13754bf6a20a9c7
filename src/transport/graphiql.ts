import type { GraphiQLOptions } from 'graphql-yoga';

// The tabs play one call. Each of them except the first needs results of earlier ones.

const headers = (name: string) =>
  JSON.stringify({ Authorization: `Bearer PASTE-accessToken-OF-${name}` }, null, 2);

/** GraphiQL with tabs for newcomers. */
export const graphiql: GraphiQLOptions = {
  title: 'Switchboard',
  subscriptionsProtocol: 'WS',
  shouldPersistHeaders: true,
  defaultTabs: [
    {
      query: `# 1. Sign in as two of the demo users (play: ▶).
# The next tabs need their access tokens.
# Paste the token of the named user under
# "Headers", below.
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
      query: `# 2. As alice: list the users.
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
# Run this there and go on here. The second
# window then shows rings for bob.
# (callUpdates delivers every change of a call.)
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
      query: `# 4. As alice: call bob. The results of tabs 1
# and 2 contain his ID. It rings for two
# minutes: look at the second window.
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
# (Another device of his would receive
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
      query: `# 6. As alice: hang up within a minute. A device
# without a subscription or callHeartbeat
# leaves the call after 60 seconds.
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

// A pressed tab moves by the offset of an animation that never runs, so the button is released beside the tab. Without
// this rule, a click does not change the tab.
const STYLE = '<style>.graphiql-tab { transform: none !important }</style>';

/** The page of GraphiQL. It loads nothing from other servers. */
export async function renderGraphiQL(options: GraphiQLOptions): Promise<string> {
  // The module contains the whole of GraphiQL: a quarter of the time that a server takes to start.
  const { renderGraphiQL: render } = await import('@graphql-yoga/render-graphiql');
  return render(options).replace('</head>', `${STYLE}</head>`);
}
