import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { accountCalls } from '../support/sql/account.js';
import { callCalls } from '../support/sql/call.js';
import { meetingCalls } from '../support/sql/meeting.js';
import { printStatements } from '../support/sql/print.js';
import { streamCalls } from '../support/sql/streams.js';

// `test/sql/` shows every statement that `src/db` sends. `npm run sql` renews the files.

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'test/sql');
const sampled = [...accountCalls, ...callCalls, ...meetingCalls, ...streamCalls];
const statements = await printStatements(sampled);

describe('SQL of src/db', () => {
  test.each(statements)('$name is sent as its file shows it', async ({ name, text }) => {
    await expect(text).toMatchFileSnapshot(join(folder, `${name}.sql`));
  });

  test('statements have different names, and each file shows one of them', () => {
    const names = statements.map(({ name }) => `${name}.sql`);
    expect(new Set(names).size).toBe(names.length);
    expect(readdirSync(folder).filter((file) => !names.includes(file))).toEqual([]);
  });

  test('prepared statements contain their constants, so that they are planned once', () => {
    expect(statements.filter(({ hasConstants }) => hasConstants).map(({ name }) => name)).toEqual(
      [],
    );
  });

  test('every module that takes a database has samples', () => {
    const modules = readdirSync(join(root, 'src/db'), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => /^(?!postgres\/|embedded\/|migrate\.ts).*\.ts$/.test(name))
      .filter((name) => sends(readFileSync(join(root, 'src/db', name), 'utf8')))
      .map((name) => name.replace(/\.ts$/, ''));
    expect(modules.filter((name) => !sampled.some(({ module }) => module === name))).toEqual([]);
  });
});

/** Whether a module exports a function that sends statements: it takes a database and returns a promise. */
const sends = (source: string): boolean =>
  /^export (async )?function \w+\(\s*db: Db[^{]*?\): Promise(Like)?</m.test(source) ||
  /^export async function \w+\(\s*db: Db/m.test(source);
