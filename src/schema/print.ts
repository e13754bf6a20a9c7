import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './index.js';

/** The schema as SDL. */
export const printed = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

// Run by itself (`npm run codegen`), this module writes schema.graphql.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(fileURLToPath(new URL('../../schema.graphql', import.meta.url)), printed());
}
