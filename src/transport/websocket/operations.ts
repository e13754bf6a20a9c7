import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
  OperationTypeNode,
} from 'graphql';
import { type CompleteMessage, MessageType, type SubscribeMessage } from 'graphql-ws';
import type { App } from '../../app.js';
import type { Context } from '../../context.js';
import { RateLimitedError } from '../../errors.js';
import { pour, type Sink, type Subscription } from '../../realtime/feeds/subscription.js';
import { CLOSE } from '../../realtime/presence/connections.js';
import { schema } from '../../schema/index.js';
import { toClientError } from '../client-errors.js';
import type { Documents } from '../documents.js';
import type { Operations } from '../operations.js';
import { type Client, countOf, type Running } from './client.js';
import { beforeResult, completeMessage, errorMessage, nextMessage } from './messages.js';

/** Runs the operations of sockets. */
export type SocketOperations = ReturnType<typeof createSocketOperations>;

/**
 * Runs the operations of signed-in sockets as the protocol says. graphql-ws could do this too, but a hot operation spends
 * more time there than in its resolver, and an idle subscription more memory than anywhere else.
 */
export function createSocketOperations(
  { limits, log }: App,
  documents: Documents,
  operations: Operations,
  contextOf: (client: Client, payload: SubscribeMessage['payload']) => Context | Promise<Context>,
) {
  /** The document of an operation, or its errors. */
  function prepare(query: string): DocumentNode | readonly GraphQLError[] {
    try {
      const document = documents.parse(query);
      const errors = documents.validate(document);
      return errors.length > 0 ? errors : document;
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }

  function send(client: Client, id: string, errors: readonly unknown[]): void {
    const forClient = errors.map((error) => toClientError(error, log).toJSON());
    client.outgoing.send(errorMessage(id, forClient));
  }

  const argsOf = (
    { requestId }: Client,
    { id, payload }: SubscribeMessage,
    document: DocumentNode,
    context: Context,
  ): ExecutionArgs => ({
    schema,
    document,
    operationName: payload.operationName,
    variableValues: payload.variables,
    // Each operation gets a copy, because plugins store data by context.
    contextValue: { ...context, requestId: `${requestId}/${id}` },
  });

  /** Runs a query or a mutation, when its turn comes. */
  async function run(client: Client, message: SubscribeMessage, document: DocumentNode) {
    const { id, payload } = message;
    const { running, turns, outgoing } = client;
    const operation = new RunningOperation();
    running.set(id, operation);
    const turn = turns.take();
    if (turn !== true && !(await turn)) {
      running.delete(id);
      if (operation.isWanted)
        send(client, id, [tooMany('operation', limits.OPERATIONS_IN_FLIGHT_PER_SOCKET)]);
      return;
    }
    try {
      const found = contextOf(client, payload);
      const context = found instanceof Promise ? await found : found;
      if (!client.isOpen()) return;
      const result = await operations.execute(argsOf(client, message, document, context));
      if (!operation.isWanted) return;
      const isSlow = outgoing.send(nextMessage(id, JSON.stringify(result)));
      outgoing.send(completeMessage(id));
      if (isSlow) await isSlow;
    } finally {
      running.delete(id);
      turns.free();
    }
  }

  /** Subscribes. The subscription lasts until the client, the server or the socket ends it. */
  async function listen(client: Client, message: SubscribeMessage, document: DocumentNode) {
    const { id, payload } = message;
    const { running } = client;
    const max = limits.SUBSCRIPTIONS_PER_SOCKET;
    if (countOf(client, 'subscription') >= max) {
      send(client, id, [tooMany('subscription', max)]);
      return;
    }
    const subscription = new RunningSubscription(client, id, (error) => send(client, id, [error]));
    running.set(id, subscription);
    try {
      const context = await contextOf(client, payload);
      if (!client.isOpen()) return running.delete(id);
      const args = argsOf(client, message, document, context);
      subscription.start(await operations.subscribeToTexts(args));
    } catch (error) {
      running.delete(id);
      throw error;
    }
    return;
  }

  async function begin(client: Client, message: SubscribeMessage): Promise<void> {
    const { id, payload } = message;
    // Clients that start over meanwhile would lose one of the two.
    if (client.running.has(id)) return client.connection.close(CLOSE.DUPLICATE_ID);
    const document = prepare(payload.query);
    if (!('kind' in document)) return send(client, id, document);
    const operation = getOperationAST(document, payload.operationName);
    if (!operation)
      return send(client, id, [new GraphQLError('Name the operation of the document to execute.')]);
    if (operation.operation === OperationTypeNode.SUBSCRIPTION)
      await listen(client, message, document);
    else await run(client, message, document);
  }

  return {
    /** Begins or ends an operation. Fails only by a fault of ours. */
    async handle(client: Client, message: SubscribeMessage | CompleteMessage): Promise<void> {
      if (message.type === MessageType.Subscribe) return begin(client, message);
      client.running.get(message.id)?.complete();
    },

    /** Ends the subscriptions of a socket that has closed. */
    end(client: Client): void {
      for (const operation of client.running.values()) operation.complete();
    },
  };
}

/** A query or a mutation that runs or waits. */
class RunningOperation implements Running {
  readonly kind = 'operation';
  /** Whether the client still wants the result. */
  isWanted = true;

  complete(): void {
    this.isWanted = false;
  }
}

/** A subscription whose events are sent as they come. */
class RunningSubscription implements Running, Sink<string> {
  readonly kind = 'subscription';
  readonly #client: Client;
  readonly #id: string;
  /** Begins each of its messages. */
  readonly #before: string;
  readonly #sendError: (error: unknown) => void;
  #events: Subscription<string> | null = null;
  #isWanted = true;

  constructor(client: Client, id: string, sendError: (error: unknown) => void) {
    this.#client = client;
    this.#id = id;
    this.#before = beforeResult(id);
    this.#sendError = sendError;
  }

  start(events: Subscription<string> | ExecutionResult): void {
    if (!(Symbol.asyncIterator in events)) {
      if (this.#isWanted) this.take(JSON.stringify(events));
      this.end();
      return;
    }
    this.#events = events;
    if (this.#isWanted) pour(events, this);
    else {
      this.complete();
      this.end();
    }
  }

  take(result: string): Promise<void> | undefined {
    if (!this.#isWanted) return;
    return this.#client.outgoing.send(`${this.#before}${result}}`);
  }

  end(error?: unknown): void {
    this.#client.running.delete(this.#id);
    if (!this.#isWanted) return;
    if (error) this.#sendError(error);
    else this.#client.outgoing.send(completeMessage(this.#id));
  }

  complete(): void {
    this.#isWanted = false;
    // An error of the source arrives in `end`.
    this.#events?.return().catch(() => {});
  }
}

const tooMany = (kind: Running['kind'], max: number) =>
  new RateLimitedError(`${kind}s at once on this socket (${max})`, 1);
