import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import type { Context, SignedIn } from '../context.js';
import { Refusal, unauthenticated } from '../errors.js';
import { LIMITS } from '../limits.js';

/** Builds every type and field of the schema. */
export const builder = new SchemaBuilder<{
  Context: Context;
  AuthScopes: { signedIn: boolean };
  AuthContexts: { signedIn: SignedIn };
  DefaultAuthStrategy: 'all';
  DefaultFieldNullability: false;
  Scalars: {
    DateTime: { Input: Date; Output: Date };
    Cursor: { Input: string; Output: string };
    ID: { Input: string; Output: string };
  };
}>({
  plugins: [ErrorsPlugin, ScopeAuthPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  scopeAuth: {
    authorizeOnSubscribe: true,
    defaultStrategy: 'all',
    authScopes: (context) => ({ signedIn: context.viewer !== null }),
    unauthorizedError: (_parent, context) => context.refusal ?? unauthenticated(),
  },
  errors: { directResult: true },
  complexity: {
    // Depth is a validation rule (documents.ts), so that it also limits subscriptions.
    limit: ({ isCheap }) => (isCheap ? {} : { complexity: LIMITS.COMPLEXITY }),
    complexityError: () =>
      new Refusal(
        'QUERY_TOO_COMPLEX',
        `The operation touches more than ${LIMITS.COMPLEXITY} fields: ask for less, or for shorter pages.`,
      ),
  },
});

/** The extension of a field whose resolver takes the context, and gives the same result to every viewer. */
export const FOR_EVERY_VIEWER = 'forEveryViewer';
export const forEveryViewer = { extensions: { [FOR_EVERY_VIEWER]: true } };

builder.queryType({ description: 'Reads. A signed-in user is required.' });
builder.mutationType({
  description: 'Commands. A retry by the same device has the same outcome and is not an error.',
});
builder.subscriptionType({
  description:
    'Events in real time, over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path.',
});
