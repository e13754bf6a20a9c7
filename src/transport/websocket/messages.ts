// Messages of the protocol graphql-transport-ws
// (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md).

/** Carries a result, which is JSON already. */
export const nextMessage = (id: string, result: string): string => `${beforeResult(id)}${result}}`;

/** A `next` message up to its result. */
export const beforeResult = (id: string): string =>
  `{"id":${JSON.stringify(id)},"type":"next","payload":`;

export const completeMessage = (id: string): string =>
  `{"id":${JSON.stringify(id)},"type":"complete"}`;

export const errorMessage = (id: string, errors: readonly unknown[]): string =>
  JSON.stringify({ id, type: 'error', payload: errors });
