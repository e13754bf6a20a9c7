import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { parse, print, visit } from 'graphql';

// `schema.graphql` has the descriptions; the typed documents do not repeat them.
const schema = print(
  visit(parse(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')), {
    StringValue: (_, key) => (key === 'description' ? null : undefined),
  }),
);

const client = {
  preset: 'client' as const,
  presetConfig: { fragmentMasking: false },
  config: {
    scalars: { DateTime: 'string', Cursor: 'string' },
    useTypeImports: true,
    enumsAsTypes: true,
    onlyOperationTypes: true,
  },
};

// Typed documents for the demo phone and for the tests, from the printed schema.
const config: CodegenConfig = {
  schema,
  importExtension: '.js',
  generates: {
    'web/src/gql/': { ...client, documents: ['web/src/**/*.{ts,tsx}', '!web/src/gql/**'] },
    'test/gql/': { ...client, documents: ['test/**/*.ts', '!test/gql/**', '!test/e2e/**'] },
  },
};

export default config;
