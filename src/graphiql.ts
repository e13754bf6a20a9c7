import type { GraphiQLOptions } from 'graphql-yoga';

// The tabs tell the story of one call. Tokens go into the headers of a tab.

const token = (name: string) =>
  JSON.stringify({ Authorization: `Bearer <the accessToken of ${name}>` }, null, 2);

/** GraphiQL as a newcomer finds it. */
export const graphiql: GraphiQLOptions = {
  title: 'Switchboard',
  subscriptionsProtocol: 'WS',
  shouldPersistHeaders: true,
  defaultTabs: [
    {
      query: `# 1. Log in as alice. Copy the accessToken of the answer: the next tabs need it
#    in "Headers", below. Then do the same as bob, for the tabs that are his.
mutation LogIn($username: String!) {
  login(input: { username: $username, password: "switchboard" }) {
    ... on AuthSession {
      accessToken
      accessTokenExpiresAt
      user { id displayName }
    }
    ... on Error { code message }
  }
}
`,
      variables: JSON.stringify({ username: 'alice' }, null, 2),
    },
    {
      query: `# 2. As alice: who is there? Copy bob's id for the next tab.
query People {
  me { user { username } }
  users(search: "") {
    id
    username
    displayName
    presence { status text lastSeenAt }
  }
}
`,
      headers: token('alice'),
    },
    {
      query: `# 3. As bob: watch. Run this, leave it running, and go on in the next tab.
#    What rings, rings here. (callUpdates tells every change of a call.)
subscription Ringing {
  incomingCalls {
    kind
    call { id status message caller { displayName } availableActions }
  }
}
`,
      headers: token('bob'),
    },
    {
      query: `# 4. As alice: call bob. Copy the id of the call.
#    It rings for two minutes; look at the tab before, then answer in the next one.
mutation Call($bob: ID!) {
  startCall(input: { calleeIds: [$bob], type: AUDIO, message: "Lunch?", ringTimeout: 120 }) {
    ... on Call { id status ringsUntil availableActions }
    ... on Error { code message }
    ... on InvalidInputError { fields { path message } }
  }
}
`,
      variables: JSON.stringify({ bob: "<bob's id>" }, null, 2),
      headers: token('alice'),
    },
    {
      query: `# 5. As bob: answer. A second device of bob would be told ANSWERED_ELSEWHERE.
mutation Answer($call: ID!) {
  acceptCall(callId: $call) {
    ... on Call { id status connectedAt participants { user { username } state terminalId } }
    ... on Error { code message }
  }
}
`,
      variables: JSON.stringify({ call: '<the id of the call>' }, null, 2),
      headers: token('bob'),
    },
    {
      query: `# 6. As alice: hang up, and read what happened. (Who is neither connected by a
#    subscription nor sends callHeartbeat has left the call after 60 seconds.)
mutation HangUp($call: ID!) {
  hangUpCall(callId: $call) {
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
      variables: JSON.stringify({ call: '<the id of the call>' }, null, 2),
      headers: token('alice'),
    },
  ],
};
