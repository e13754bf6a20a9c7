import { type DocumentNode, type GraphQLError, getOperationAST, OperationTypeNode } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { App } from '../app.js';
import type { Context } from '../context.js';
import { CLOSE } from '../realtime/presence/connections.js';
import { schema } from '../schema/index.js';
import { isRecord } from './claims.js';
import { toClientError } from './client-errors.js';
import type { Documents } from './documents.js';
import { completeMessage, errorMessage, nextMessage } from './messages.js';
import type { Operations } from './operations.js';
import { type Client, finish, hasIndirect, type Running, tooMany } from './socket-client.js';

/** A query or mutation of a known document, which needs no more of the protocol than its result. */
interface DirectOperation {
  readonly id: string;
  readonly payload: SubscribePayload;
  readonly document: DocumentNode;
}

/** A message of graphql-transport-ws that is handled without graphql-ws. */
type DirectMessage =
  | { readonly type: 'subscribe'; readonly operation: DirectOperation }
  | { readonly type: 'complete'; readonly id: string };

/**
 * Handles messages of signed-in sockets without graphql-ws: a hot operation spends more time there than in its resolver.
 * Returns false for a message that graphql-ws must handle.
 */
export function createDirect({ limits, log }: App, documents: Documents, operations: Operations) {
  const toErrorJson = (error: GraphQLError) => toClientError(error, log).toJSON();

  async function run(client: Client, context: Context, { id, payload, document }: DirectOperation) {
    const { running, turns, outgoing, requestId } = client;
    if (running.has(id)) {
      client.connection.close(CLOSE.DUPLICATE_ID);
      return;
    }
    const operation: Running = { kind: 'operation', isDirect: true, isCompleted: false };
    running.set(id, operation);
    const turn = turns.take();
    if (turn !== true && !(await turn)) {
      running.delete(id);
      const errors = tooMany('operation', limits.OPERATIONS_IN_FLIGHT_PER_SOCKET);
      outgoing.send(errorMessage(id, errors.map(toErrorJson)));
      return;
    }
    try {
      if (!client.isOpen()) return;
      const result = await operations.execute({
        schema,
        document,
        operationName: payload.operationName,
        variableValues: payload.variables,
        contextValue: { ...context, requestId: `${requestId}/${id}` },
      });
      if (operation.isCompleted) return;
      const isSlow = outgoing.send(nextMessage(id, JSON.stringify(result)));
      outgoing.send(completeMessage(id));
      if (isSlow) await isSlow;
    } finally {
      finish(client, id);
    }
  }

  return (client: Client, text: string, fail: (error: unknown) => void): boolean => {
    if (!client.context) return false;
    const message = readMessage(text, documents);
    if (message?.type === 'complete') {
      const running = client.running.get(message.id);
      if (running) running.isCompleted = true;
      return false;
    }
    // [SIGNAL2] Operations of one socket begin in their order.
    if (!message || hasIndirect(client)) return false;
    run(client, client.context, message.operation).catch(fail);
    return true;
  };
}

const isOptional = (value: unknown, is: (value: unknown) => boolean) => value == null || is(value);
const isText = (value: unknown) => typeof value === 'string';

/**
 * Reads a message. Null for everything that graphql-ws must handle: messages of other types, subscriptions, documents
 * that are new or invalid, operations with headers of their own, and messages that are wrong in any way.
 */
function readMessage(text: string, documents: Documents): DirectMessage | null {
  const message = parseRecord(text);
  if (!message || typeof message.id !== 'string' || message.id === '') return null;
  const { id, payload } = message;
  if (message.type === 'complete') return { type: 'complete', id };
  if (message.type !== 'subscribe' || !isRecord(payload)) return null;
  const { query, operationName, variables, extensions } = payload;
  const isPlain =
    typeof query === 'string' &&
    isOptional(operationName, isText) &&
    isOptional(variables, isRecord) &&
    isOptional(extensions, isRecord) &&
    (extensions as Record<string, unknown> | undefined)?.headers === undefined;
  if (!isPlain) return null;
  const document = documents.valid(query);
  if (!document) return null;
  const operation = getOperationAST(document, operationName as string | undefined);
  if (!operation || operation.operation === OperationTypeNode.SUBSCRIPTION) return null;
  return {
    type: 'subscribe',
    operation: { id, payload: payload as unknown as SubscribePayload, document },
  };
}

function parseRecord(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
