// A complete call in one script: Alice calls, Bob's phone rings, Bob answers, Alice hangs up.
//
//   node examples/first-call.mjs [http://localhost:4000/graphql]

import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

const url = process.argv[2] ?? 'http://localhost:4000/graphql';

/** Sends an operation over HTTP. Refusals are returned as data, so `errors` are unexpected. */
async function send(device, query, variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-terminal-id': device.terminalId,
      ...(device.accessToken && { authorization: `Bearer ${device.accessToken}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

/** Signs in a demo user on a new device. */
async function signIn(username) {
  const device = { terminalId: `${username}'s script` };
  const { login } = await send(
    device,
    `mutation ($input: LoginInput!) {
      login(input: $input) {
        ... on AuthSession { accessToken user { id } }
        ... on Error { code message }
      }
    }`,
    { input: { username, password: 'switchboard' } },
  );
  if (login.code) throw new Error(login.message);
  return { ...device, accessToken: login.accessToken, userId: login.user.id };
}

const alice = await signIn('alice').catch((error) => {
  console.error(
    `No response from ${url} (${error.cause?.code ?? error.message}). Is the server running?`,
  );
  process.exit(1);
});
const bob = await signIn('bob');

// Bob's phone subscribes to incoming calls over a WebSocket.
const socket = createClient({
  url: url.replace(/^http/, 'ws'),
  webSocketImpl: WebSocket,
  connectionParams: () => ({
    Authorization: `Bearer ${bob.accessToken}`,
    terminalId: bob.terminalId,
  }),
});
const ringing = socket.iterate({
  query: 'subscription { incomingCalls { call { id caller { displayName } message } } }',
});
// The subscription starts with the first next().
const firstRing = ringing.next();

const { startCall } = await send(
  alice,
  `mutation ($input: StartCallInput!) {
    startCall(input: $input) {
      ... on Call { id status }
      ... on Error { code message }
    }
  }`,
  { input: { id: crypto.randomUUID(), calleeIds: [bob.userId], type: 'AUDIO', message: 'Lunch?' } },
);
if (startCall.code) throw new Error(startCall.message);
console.log('alice calls:', startCall.status);

const { value } = await firstRing;
const { call } = value.data.incomingCalls;
console.log(`bob's phone rings: ${call.caller.displayName} asks "${call.message}"`);

const { acceptCall } = await send(
  bob,
  `mutation ($id: ID!) {
    acceptCall(callId: $id) {
      ... on Call { status }
      ... on Error { code message }
    }
  }`,
  { id: call.id },
);
console.log('bob answers:', acceptCall.status ?? acceptCall.message);

const { hangUpCall } = await send(
  alice,
  `mutation ($id: ID!) {
    hangUpCall(callId: $id) {
      ... on Call { status endReason timeline { kind at actor { username } } }
      ... on Error { code message }
    }
  }`,
  { id: call.id },
);
console.log('alice hangs up:', hangUpCall.status, hangUpCall.endReason);
for (const { kind, at, actor } of hangUpCall.timeline) {
  console.log(`  ${at}  ${kind.padEnd(9)} ${actor?.username ?? ''}`);
}
await ringing.return();
await socket.dispose();
