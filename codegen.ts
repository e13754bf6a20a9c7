import type { CodegenConfig } from '@graphql-codegen/cli';

const client = {
  preset: 'client' as const,
  presetConfig: { fragmentMasking: false },
  config: {
    scalars: { DateTime: 'string', Cursor: 'string' },
    useTypeImports: true,
    enumsAsTypes: true,
  },
};

// Typed documents for the demo phone and for the tests, from the printed schema.
const config: CodegenConfig = {
  schema: 'schema.graphql',
  importExtension: '.js',
  generates: {
    'web/src/gql/': { ...client, documents: ['web/src/**/*.{ts,tsx}', '!web/src/gql/**'] },
    'test/gql/': { ...client, documents: ['test/**/*.ts', '!test/gql/**', '!test/e2e/**'] },
  },
};

export default config;
