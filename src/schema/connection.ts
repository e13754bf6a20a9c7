// By hand and not with @pothos/plugin-relay: the plugin makes these types, but neither the complexity of a page, nor a
// count that runs only if it is selected, nor the checks in `resolvers/paging.ts`. These are most of the work.

import type { ArgBuilder, ObjectRef, SchemaTypes } from '@pothos/core';
import type { Page } from '../resolvers/paging.js';
import { builder } from './builder.js';

const PageInfoRef = builder.objectRef<Page<unknown>['pageInfo']>('PageInfo').implement({
  description: 'Defined by the Relay cursor connections specification.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage'),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage'),
    startCursor: t.exposeString('startCursor', { nullable: true }),
    endCursor: t.exposeString('endCursor', { nullable: true }),
  }),
});

type Builder = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : SchemaTypes;

/** The Relay connection type of a node type: `CallConnection` of `Call`. */
export function connectionRef<T>(
  name: string,
  node: ObjectRef<Builder, T>,
  total = 'Number of nodes that match the filter, computed only if selected.',
) {
  const EdgeRef = builder.objectRef<{ node: T; cursor: string }>(`${name}Edge`).implement({
    fields: (t) => ({
      node: t.field({ type: node, resolve: (edge) => edge.node as never }),
      cursor: t.exposeString('cursor'),
    }),
  });
  return builder.objectRef<Page<T>>(`${name}Connection`).implement({
    fields: (t) => ({
      edges: t.field({
        type: [EdgeRef],
        // The complexity of the connection field already includes the number of edges.
        complexity: { field: 1, multiplier: 1 },
        resolve: ({ edges }) => edges,
      }),
      pageInfo: t.field({ type: PageInfoRef, resolve: ({ pageInfo }) => pageInfo }),
      totalCount: t.int({
        description: total,
        resolve: ({ totalCount }) => totalCount(),
      }),
    }),
  });
}

/** The arguments of a Relay connection. */
export const pageArgs = ({ arg }: { arg: ArgBuilder<Builder> }) => ({
  first: arg.int(),
  after: arg.string(),
  last: arg.int(),
  before: arg.string(),
});

/** The complexity of a page: that of each of its nodes. */
export const pageComplexity = ({
  first,
  last,
}: {
  first?: number | null | undefined;
  last?: number | null | undefined;
}) => ({ field: 1, multiplier: Math.min(Math.max(first ?? last ?? 20, 1), 100) });
