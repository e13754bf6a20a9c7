import { readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { parse, print, visit } from 'graphql';

// `schema.graphql` has the descriptions; the typed documents do not repeat them.
const schema = print(
  visit(parse(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')), {
    StringValue: (_, key) => (key === 'description' ? null : undefined),
  }),
);

const config = {
  scalars: { DateTime: 'string', Cursor: 'string' },
  useTypeImports: true,
  enumsAsTypes: true,
  onlyOperationTypes: true,
};

const fromDemo = "'../../web/src/gql/graphql.js';";

// Typed documents from the printed schema, for the demo phone and for the tests. The tests share many documents, so
// they have them in `.graphql` files. The types of inputs and enums are generated once, with the demo's documents.
const codegen: CodegenConfig = {
  schema,
  importExtension: '.js',
  generates: {
    'web/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config,
      documents: ['web/src/**/*.{ts,tsx}', '!web/src/gql/**'],
    },
    'test/gql/graphql.ts': {
      plugins: [
        {
          add: {
            content: [`import type * as Types from ${fromDemo}`, `export type * from ${fromDemo}`],
          },
        },
        'typescript-operations',
        'typed-document-node',
      ],
      config: { ...config, namespacedImportName: 'Types', documentVariableSuffix: '' },
      documents: 'test/**/*.graphql',
    },
  },
};

export default codegen;
