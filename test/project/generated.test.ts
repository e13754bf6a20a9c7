import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generate } from '@graphql-codegen/cli';
import { describe, expect, test } from 'vitest';
import config from '../../codegen.js';
import { printed } from '../../src/schema/print.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

describe('committed generated files', () => {
  test('schema.graphql matches the schema', async () => {
    expect(await readFile(join(root, 'schema.graphql'), 'utf8')).toBe(printed());
  });

  test('the typed documents match the output of npm run codegen', { timeout: 60_000 }, async () => {
    const generated: { filename: string; content: string }[] = await generate(
      { ...config, cwd: root, silent: true, errorsOnly: true },
      false,
    );
    expect(generated.length).toBeGreaterThan(3);
    for (const { filename, content } of generated) {
      expect(await readFile(join(root, filename), 'utf8'), filename).toBe(content);
    }
  });

  test('the migrations match the output of npm run db:generate', { timeout: 60_000 }, async () => {
    const out = await mkdtemp(join(tmpdir(), 'switchboard-drizzle-'));
    try {
      await cp(join(root, 'drizzle'), out, { recursive: true });
      const before = await readdir(out);
      await run(
        process.execPath,
        [
          join(root, 'node_modules/drizzle-kit/bin.cjs'),
          'generate',
          '--dialect=postgresql',
          '--schema=./src/db/**/*tables.ts',
          `--out=${out}`,
        ],
        { cwd: root },
      );
      expect(await readdir(out)).toEqual(before);
    } finally {
      await rm(out, { recursive: true, force: true });
    }
  });
});
