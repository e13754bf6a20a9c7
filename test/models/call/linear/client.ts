import { print } from 'graphql';
import type { TestNode } from '../../../support/installation.js';
import { type Sight, showing } from '../api/sight.js';
import { asked as askedOf, askedToStart } from '../api/wish.js';
import type { Asked, Operation, Result } from './operation.js';

/** One call, and its users. */
export interface Scene {
  readonly callId: string;
  /** The users by their names in the plan. */
  readonly users: ReadonlyMap<string, { id: string; token: string }>;
}

const LOOK = showing('query Look($id: ID!) { answer: call(id: $id) { __typename ...Seen } }');

/** Sends an operation to a node and records the answer and the times. */
export async function operate(node: TestNode, scene: Scene, asked: Asked): Promise<Operation> {
  const real = renamed(asked, (name) => scene.users.get(name)?.id ?? name);
  const { document, variables } = operationOf(scene.callId, real);
  const invoked = performance.now();
  const result = await post(node, scene, asked, print(document), variables).catch(() => null);
  return { asked: real, invoked, answered: performance.now(), result };
}

function operationOf(callId: string, asked: Asked) {
  if (asked.kind === 'look') return { document: LOOK, variables: { id: callId } };
  if (asked.kind === 'start') return askedToStart(callId, asked);
  return askedOf(callId, asked as Parameters<typeof askedOf>[1]);
}

async function post(
  node: TestNode,
  { users }: Scene,
  { by }: Asked,
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
    data?: { answer: ({ code?: string } & Sight) | null };
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
function renamed(asked: Asked, id: (name: string) => string): Asked {
  const by = { ...asked.by, userId: id(asked.by.userId) };
  if ('userIds' in asked) return { ...asked, by, userIds: asked.userIds.map(id) };
  return 'userId' in asked ? { ...asked, by, userId: id(asked.userId) } : { ...asked, by };
}
