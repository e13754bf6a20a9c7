import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import ErrorsPlugin from '@pothos/plugin-errors';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import type { Context, SignedIn } from '../context.js';
import { Refusal, unauthenticated } from '../errors.js';
import { LIMITS } from '../limits.js';

/** What every type and field of the schema is made with. */
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
    // Depth is a validation rule (documents.ts), so that subscriptions are held to it too.
    limit: { complexity: LIMITS.COMPLEXITY },
    complexityError: () =>
      new Refusal(
        'QUERY_TOO_COMPLEX',
        `The operation touches more than ${LIMITS.COMPLEXITY} fields: ask for less, or for shorter pages.`,
      ),
  },
});

builder.queryType({ description: 'Reading. Needs somebody signed in.' });
builder.mutationType({
  description: 'Commands. A retry by the same device has the same outcome, not an error.',
});
builder.subscriptionType({
  description:
    'What happens, as it happens: over WebSocket (subprotocol `graphql-transport-ws`) or Server-Sent Events, on the same path.',
});
