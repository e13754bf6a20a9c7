import { type DocumentNode, execute, subscribe } from 'graphql';
import type { App } from '../../../src/app.js';
import type { Device } from '../../../src/lifecycle/call/state.js';
import { schema } from '../../../src/schema/index.js';
import { contextOf } from './context.js';

/** The answer of the API to a command. */
export type Answer<Shown> =
  | { outcome: 'shown'; shown: Shown | null }
  | { outcome: 'refused'; code: string };

/** The data that a device gets for an operation, as it would be sent. */
export async function ask<Data>(
  app: App,
  by: Device,
  document: DocumentNode,
  variables: object = {},
): Promise<Data> {
  const variableValues = plain(variables as Record<string, unknown>);
  const contextValue = contextOf(app, by);
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  if (errors?.[0]) throw errors[0];
  return plain(data as Data);
}

/** Runs a command, whose result has the alias `answer`. */
export async function command<Shown>(
  type: string,
  ...args: Parameters<typeof ask>
): Promise<Answer<Shown>> {
  const { answer } = await ask<{ answer: { __typename: string; code?: string } }>(...args);
  const { __typename, code, ...shown } = answer;
  if (code !== undefined) return { outcome: 'refused', code };
  return { outcome: 'shown', shown: __typename === type ? (shown as Shown) : null };
}

/** A subscription was refused. */
export class Refused extends Error {}

/** The events that a device receives, each under the alias `received`. */
export async function follow(
  app: App,
  by: Device,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
) {
  const contextValue = contextOf(app, by);
  const events = await subscribe({ schema, document, variableValues, contextValue });
  if (!(Symbol.asyncIterator in events)) throw new Refused(events.errors?.[0]?.message);
  return {
    stop: () => void events.return(),
    /** Resolves when the subscription has ended. */
    async each(receive: (received: unknown) => void): Promise<void> {
      for await (const { data, errors } of events) {
        if (errors?.[0]) throw errors[0];
        receive(plain(data?.received));
      }
    },
  };
}

/** As it would be sent: GraphQL's objects have no prototype. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));
