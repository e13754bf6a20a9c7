import { print } from 'graphql';
import type { TestNode } from '../../../support/installation.js';
import { requestFor, requestToStart } from '../api/command.js';
import { type CallView, withCallFields } from '../api/view.js';
import type { ClientCommand, Operation, Result } from './operation.js';

/** One call, and its users. */
export interface Scene {
  readonly callId: string;
  /** The users by their names in the plan. */
  readonly users: ReadonlyMap<string, { id: string; token: string }>;
}

const LOOK = withCallFields(
  'query Look($id: ID!) { answer: call(id: $id) { __typename ...CallFields } }',
);

/** Sends an operation to a node and records the answer and the times. */
export async function operate(
  node: TestNode,
  scene: Scene,
  command: ClientCommand,
): Promise<Operation> {
  const real = renamed(command, (name) => scene.users.get(name)?.id ?? name);
  const { document, variables } = operationOf(scene.callId, real);
  const invoked = performance.now();
  const result = await post(node, scene, command, print(document), variables).catch(() => null);
  return { command: real, invoked, answered: performance.now(), result };
}

function operationOf(callId: string, command: ClientCommand) {
  if (command.kind === 'look') return { document: LOOK, variables: { id: callId } };
  if (command.kind === 'start') return requestToStart(callId, command);
  return requestFor(callId, command as Parameters<typeof requestFor>[1]);
}

async function post(
  node: TestNode,
  { users }: Scene,
  { by }: ClientCommand,
  query: string,
  variables: object,
): Promise<Result> {
  const response = await fetch(node.graphql, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${users.get(by.userId)?.token}`,
      'x-terminal-id': by.terminalId,
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { answer: ({ code?: string } & CallView) | null };
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  // It may or may not have been executed.
  if (errors?.[0]?.extensions?.code === 'UNAVAILABLE') return null;
  if (errors?.[0] || !data) throw new Failed(JSON.stringify(errors));
  const { answer } = data;
  if (answer === null) return { refused: 'NOT_FOUND' };
  return answer.code === undefined ? { shown: answer } : { refused: answer.code };
}

/** An answer that no client should get. */
export class Failed extends Error {}

/** The same operation for users with other ids. Devices keep their names. */
function renamed(command: ClientCommand, id: (name: string) => string): ClientCommand {
  const by = { ...command.by, userId: id(command.by.userId) };
  if ('userIds' in command) return { ...command, by, userIds: command.userIds.map(id) };
  return 'userId' in command ? { ...command, by, userId: id(command.userId) } : { ...command, by };
}
