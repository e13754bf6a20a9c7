import type { ArgBuilder, SchemaTypes } from '@pothos/core';
import type { builder } from './builder.js';

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : SchemaTypes;

/** The arguments of a Relay connection. */
export const pageArgs = ({ arg }: { arg: ArgBuilder<Types> }) => ({
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
