import { AcceptCall, type CallFieldsFragment, Register, StartCall } from '../gql/graphql.js';
import { Device } from './device.js';
import type { TestServer } from './server.js';

/** A user with an account. */
export interface Person {
  readonly id: string;
  readonly username: string;
  readonly password: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  /** A signed-in device of theirs. */
  device(terminalId?: string): Device;
}

let people = 0;

/** A new user, with a name that is unique in the file. */
export async function aPerson(server: TestServer, name = 'person'): Promise<Person> {
  people += 1;
  const username = `${name}-${people}-${crypto.randomUUID().slice(0, 8)}`;
  const password = `secret of ${username}`;
  const guest = new Device(server, null, null);
  const { register } = await guest.do(Register, {
    input: { username, password, email: `${username}@example.com`, displayName: name },
  });
  if (register.__typename !== 'AuthSession') throw new Error(JSON.stringify(register));
  const { accessToken, refreshToken, user } = register;
  return {
    id: user.id,
    username,
    password,
    accessToken,
    refreshToken,
    device: (terminalId = crypto.randomUUID()) => new Device(server, accessToken, terminalId),
  };
}

/** A ringing call from a device to people. */
export async function aRingingCall(
  from: Device,
  to: readonly Person[],
  input: { ringTimeout?: number; message?: string; type?: 'AUDIO' | 'VIDEO' } = {},
): Promise<CallFieldsFragment> {
  const { startCall } = await from.do(StartCall, {
    input: { calleeIds: to.map(({ id }) => id), ...input },
  });
  if (startCall.__typename !== 'Call') throw new Error(JSON.stringify(startCall));
  return startCall;
}

/** A call from a device, answered by a device of the callee. */
export async function aConnectedCall(
  from: Device,
  callee: Person,
  on: Device,
): Promise<CallFieldsFragment> {
  const { id } = await aRingingCall(from, [callee]);
  const { acceptCall } = await on.do(AcceptCall, { callId: id });
  if (acceptCall.__typename !== 'Call') throw new Error(JSON.stringify(acceptCall));
  return acceptCall;
}

/** Several users with accounts. */
export async function somePeople<const Names extends readonly string[]>(
  server: TestServer,
  ...names: Names
): Promise<{ [K in keyof Names]: Person }> {
  const known = await Promise.all(names.map((name) => aPerson(server, name)));
  return known as { [K in keyof Names]: Person };
}

/** Two users with one device each. */
export async function annAndBob(server: TestServer) {
  const [ann, bob] = await somePeople(server, 'ann', 'bob');
  return { ann, bob, laptop: ann.device('laptop'), phone: bob.device('phone') };
}

/** A call from Ann that rings for Bob. */
export async function aRing(server: TestServer, input: Parameters<typeof aRingingCall>[2] = {}) {
  const two = await annAndBob(server);
  const { id } = await aRingingCall(two.laptop, [two.bob], input);
  return { ...two, id };
}

/** The same call, which Bob has answered. */
export async function aTalk(server: TestServer, type: 'AUDIO' | 'VIDEO' = 'AUDIO') {
  const ring = await aRing(server, { type });
  await ring.phone.do(AcceptCall, { callId: ring.id });
  return ring;
}
