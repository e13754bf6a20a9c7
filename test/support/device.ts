import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type ExecutionResult, print } from 'graphql';
import { type Client, createClient } from 'graphql-ws';
import { onTestFinished, TestRunner } from 'vitest';
import { WebSocket } from 'ws';
import { Inbox } from './inbox.js';
import { mode } from './installation.js';
import type { TestNode, TestServer } from './server.js';

/** A top-level error as a client sees it. */
export interface ClientError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: { code?: string; [key: string]: unknown };
}

/** The answer to an HTTP request. */
export interface Answer<T> {
  status: number;
  data: T | null;
  errors: ClientError[];
}

let devices = 0;

/**
 * The nodes for a device's requests and for its WebSocket, which may differ if there are two. The choice looks
 * random, so that every combination of devices occurs, but is the same in each run.
 */
function nodesOf(server: TestServer): readonly [http: TestNode, live: TestNode] {
  const [one = server, other = one] = server.nodes ?? [];
  devices += 1;
  let bits = Math.imul(devices, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  return (bits ^ (bits >>> 13)) & 1 ? [one, other] : [other, one];
}

/** An operation as it is sent. */
const payloadOf = <T, V>(document: TypedDocumentNode<T, V> | string, variables?: V) => ({
  query: typeof document === 'string' ? document : print(document),
  ...(variables ? { variables } : {}),
});

/** One device of a user: HTTP requests and a WebSocket, as in a real client. */
export class Device {
  readonly server: TestServer;
  readonly #http: TestNode;
  readonly #live: TestNode;
  readonly terminalId: string | null;
  accessToken: string | null;
  #socket: Client | null = null;
  #wire: WebSocket | null = null;

  constructor(server: TestServer, accessToken: string | null, terminalId: string | null) {
    this.server = server;
    [this.#http, this.#live] = nodesOf(server);
    this.accessToken = accessToken;
    this.terminalId = terminalId;
  }

  /** Sends an operation over HTTP. Returns the whole answer. */
  async ask<T, V>(
    document: TypedDocumentNode<T, V> | string,
    variables?: V,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(this.#http.graphql, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.accessToken ? { authorization: `Bearer ${this.accessToken}` } : {}),
        ...(this.terminalId ? { 'x-terminal-id': this.terminalId } : {}),
        ...headers,
      },
      body: JSON.stringify(payloadOf(document, variables)),
    });
    const { data, errors } = (await response.json()) as ExecutionResult<T>;
    return {
      status: response.status,
      data: data ?? null,
      errors: (errors ?? []) as unknown as ClientError[],
    };
  }

  /** Sends an operation over HTTP that must not fail at top level. */
  async do<T, V>(document: TypedDocumentNode<T, V>, variables?: V): Promise<T> {
    const { data, errors } = await this.ask(document, variables);
    if (!data || errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Sends an operation with one field, as `do`. Returns the field. */
  async result<T extends object, V>(
    document: TypedDocumentNode<T, V>,
    variables?: V,
  ): Promise<T[Exclude<keyof T, '__typename'>]> {
    return Object.values(await this.do(document, variables))[0];
  }

  /** The WebSocket client of this device. It connects at its first use, and closes when the running test ends. */
  get socket(): Client {
    if (this.#socket) return this.#socket;
    if (TestRunner.getCurrentTest()) onTestFinished(() => this.disconnect());
    this.#socket = createClient({
      url: this.#live.ws,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      on: {
        opened: (wire) => {
          this.#wire = wire as WebSocket;
        },
      },
      connectionParams: () => ({
        ...(this.accessToken ? { Authorization: `Bearer ${this.accessToken}` } : {}),
        ...(this.terminalId ? { terminalId: this.terminalId } : {}),
      }),
    });
    return this.#socket;
  }

  /**
   * Subscribes, and resolves once the subscription is in force. The server answers in order, so it has taken up the
   * subscription when it answers an operation sent after it.
   */
  async subscribe<T, V extends Record<string, unknown>>(
    document: TypedDocumentNode<T, V> | string,
    variables?: V,
  ): Promise<Inbox<T> & { stop: () => void }> {
    const inbox = new Inbox<T>();
    const stop = this.socket.subscribe<T>(payloadOf(document, variables), {
      next: ({ data, errors }) => {
        if (data) inbox.push(data);
        if (errors) inbox.end(errors);
      },
      error: (error) => inbox.end(error),
      complete: () => inbox.end(),
    });
    await this.settled();
    return Object.assign(inbox, { stop });
  }

  /**
   * Sends an operation over the WebSocket that must not fail at top level. Without a subscription, the client opens
   * the socket for the operation and closes it afterwards.
   */
  async doLive<T, V extends Record<string, unknown>>(
    document: TypedDocumentNode<T, V>,
    variables?: V,
  ): Promise<T> {
    const { data, errors } = await this.askLive(document, variables);
    if (!data || errors.length > 0) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Sends an operation over the WebSocket. Returns the whole answer. */
  askLive<T, V extends Record<string, unknown>>(
    document: TypedDocumentNode<T, V> | string,
    variables?: V,
  ): Promise<Omit<Answer<T>, 'status'>> {
    return new Promise((resolve, reject) => {
      const answer: Omit<Answer<T>, 'status'> = { data: null, errors: [] };
      this.socket.subscribe<T>(payloadOf(document, variables), {
        next: ({ data, errors }) => {
          answer.data = data ?? null;
          answer.errors = (errors ?? []) as unknown as ClientError[];
        },
        // An invalid document or variables produce an error message, which ends the operation.
        error: (error) =>
          Array.isArray(error)
            ? resolve({ data: null, errors: error as ClientError[] })
            : reject(error),
        complete: () => resolve(answer),
      });
    });
  }

  /** Resolves when the server has handled everything that this device's socket sent before. */
  async settled(): Promise<void> {
    // In the embedded mode, one read queues behind those with which a subscription begins. With several connections
    // one may be slower than another, so it takes a few reads, of PostgreSQL and of Redis.
    for (let i = 0; i < (mode === 'distributed' ? 8 : 2); i += 1) {
      await new Promise<void>((resolve, reject) => {
        this.socket.subscribe(
          {
            query:
              '{ users(search: "nobody at all", first: 1) { id } presence(userIds: ["nobody"]) { userId } }',
          },
          { next: () => {}, error: reject, complete: resolve },
        );
      });
    }
  }

  /** Cuts the TCP connection of the WebSocket, as a tunnel does. The next use reconnects. */
  cut(): void {
    this.#wire?.terminate();
    this.#wire = null;
    this.#socket = null;
  }

  /** Closes the WebSocket cleanly. */
  async disconnect(): Promise<void> {
    await this.#socket?.dispose();
    this.#socket = null;
  }
}
