// Users and devices of an older version. They send plain documents, because the typed ones fit the present schema.

import { Device } from '../../test/support/device.js';
import type { Inbox } from '../../test/support/inbox.js';
import type { TestNode } from '../../test/support/installation.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer of any version.
export type Json = any;

export type Variables = Record<string, unknown>;

/** A user of the story, with two devices. */
export interface FixtureUser {
  readonly name: string;
  readonly id: string;
  readonly username: string;
  readonly password: string;
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly laptop: Device;
  readonly phone: Device;
}

const ERRORS = '__typename ... on Error { code message }';

export async function register(node: TestNode, name: string): Promise<FixtureUser> {
  const password = `secret of ${name}`;
  const input = { username: name, password, email: `${name}@example.com`, displayName: name };
  const { accessToken, refreshToken, user } = await change(
    new Device(node, null, null),
    'register',
    'AuthSession { accessToken refreshToken user { id } }',
    { input: ['RegisterInput!', input] },
  );
  const device = (terminalId: string) => new Device(node, accessToken, `${name}-${terminalId}`);
  return {
    name,
    id: user.id,
    username: name,
    password,
    accessToken,
    refreshToken,
    laptop: device('laptop'),
    phone: device('phone'),
  };
}

/** Sends a document that must not fail at top level. */
export async function ask(by: Device, document: string, variables: Variables = {}): Promise<Json> {
  const { data, errors } = await by.ask<Json, Variables>(document, variables);
  if (!data || errors.length > 0) throw new Error(`${document}\n${JSON.stringify(errors)}`);
  return data;
}

/** Sends a mutation. `success` is the type that it must return, with the wanted fields. */
export async function change(
  by: Device,
  field: string,
  success: string,
  args: Record<string, [type: string, value: unknown]>,
): Promise<Json> {
  const result = await attempt(by, field, success, args);
  if (result.__typename !== success.split(' ')[0]) {
    throw new Error(`${field}: ${JSON.stringify(result)}`);
  }
  return result;
}

/** Sends a mutation, and returns whatever it returns. */
export async function attempt(
  by: Device,
  field: string,
  success: string,
  args: Record<string, [type: string, value: unknown]>,
): Promise<Json> {
  const names = Object.keys(args);
  const declared = names.map((name) => `$${name}: ${args[name]?.[0]}`).join(', ');
  const passed = names.map((name) => `${name}: $${name}`).join(', ');
  const document = `mutation(${declared}) { result: ${field}(${passed}) { ${ERRORS} ... on ${success} } }`;
  const values = Object.fromEntries(names.map((name) => [name, args[name]?.[1]]));
  return (await ask(by, document, values)).result;
}

const CALL = 'Call { id version }';

/** Changes a call: `onCall(ann.laptop, 'acceptCall', 'a call')`. */
export const onCall = (by: Device, field: string, callId: string): Promise<Json> =>
  change(by, field, CALL, { callId: ['ID!', callId] });

/** Changes a call by an operation with an input. The type of the input follows from the name of the operation. */
export const onCallWith = (by: Device, field: string, input: object): Promise<Json> =>
  change(by, field, CALL, { input: [inputType(field), input] });

/** Changes a meeting. */
export const inMeeting = (by: Device, field: string, input: object): Promise<Json> =>
  change(by, field, 'Meeting { id joinCode: code version }', { input: [inputType(field), input] });

const inputType = (field: string): string => `${field[0]?.toUpperCase()}${field.slice(1)}Input!`;

export type Listener = Inbox<Json> & { stop: () => void };

/** Subscribes. The inbox gets what the only field of the subscription delivers. */
export async function listen(
  by: Device,
  document: string,
  variables: Variables = {},
): Promise<Listener> {
  const inbox = await by.subscribe<Json, Variables>(document, variables);
  // A subscription has read its beginning after a few answers to requests on the same socket.
  for (let i = 0; i < 4; i += 1) await by.settled();
  return inbox;
}

/** Waits until something holds, which an old version brings about by itself. */
export async function eventually(
  what: string,
  holds: () => Promise<boolean> | boolean,
  seconds = 20,
): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`It did not happen in ${seconds} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
