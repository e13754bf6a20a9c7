import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { accountCalls } from '../support/sql/account.js';
import { callCalls } from '../support/sql/call.js';
import { meetingCalls } from '../support/sql/meeting.js';
import { printStatements } from '../support/sql/print.js';
import { streamCalls } from '../support/sql/streams.js';
import { factsOf } from '../support/sql/takers.js';

// `test/sql/` shows the statements of the functions in `src/db` that take a database. `npm run sql` renews the files.

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

  test('each export of src/db that takes a database has a sample, or is a part of other statements', () => {
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
    expect(
      unsampled(
        new Map(files.map((file) => [file, readFileSync(join(root, 'src', file), 'utf8')])),
      ),
    ).toEqual([]);
  });

  test.each([
    'export function readAll(db: Db): Promise<string[]> {}',
    'export async function readAll({ db }: Database) {}',
    'export const readAll = (db: Db) => db.select().from(table);',
    'export const readAll = async (ids: string[], db: Db) => [];',
    'const readAll = (db: Db) => db.select().from(table);\nexport { readAll };',
    'export const readAll = memoized((db: Db) => db.select().from(table));',
    'export const readAll = { of: (db: Db) => db.select().from(table) };',
    'export class readAll { constructor(readonly db: Db) {} }',
  ])('a sample must exist for %j', (source) => {
    expect(unsampled(new Map([['db/all.ts', source]]))).toEqual(['db/all.ts readAll']);
  });

  test('a part that only src/db imports needs no sample, and one that others import needs one', () => {
    const part = 'export const isAll = (db: Db): SQL => sql``;';
    const importer = "import { isAll } from './all.js';";
    const inside = new Map([
      ['db/all.ts', part],
      ['db/other.ts', importer],
    ]);
    expect(unsampled(inside)).toEqual([]);
    const outside = new Map([...inside, ['jobs/all.ts', "import { isAll } from '../db/all.js';"]]);
    expect(unsampled(outside)).toEqual(['db/all.ts isAll']);
    expect(
      unsampled(new Map([...inside, ['all.ts', "import * as all from './db/all.js';"]])),
    ).toEqual(['db/all.ts isAll']);
  });
});

/** The exports of `src/db/` that take a database and have no sample, though more than `src/db/` may use them. */
function unsampled(sources: ReadonlyMap<string, string>): string[] {
  const modules = [...sources].map(([file, source]) => ({ file, ...factsOf(file, source) }));
  const importers = (file: string, name: string) =>
    modules.filter((one) =>
      one.imports.some(
        (other) =>
          (other.name === name || other.name === '*') &&
          posix.join(posix.dirname(one.file), other.from) === file.replace(/\.ts$/, '.js'),
      ),
    );
  const isPart = (file: string, name: string) => {
    const all = importers(file, name);
    return all.length > 0 && all.every((one) => one.file.startsWith('db/'));
  };
  const isSampled = (file: string, name: string) =>
    sampled.some(({ module, taker }) => `db/${module}.ts` === file && taker === name);
  return modules
    .filter(({ file }) => file.startsWith('db/'))
    .flatMap(({ file, takers }) => takers.map((name) => [file, name] as const))
    .filter(([file, name]) => !isSampled(file, name) && !isPart(file, name))
    .map(([file, name]) => `${file} ${name}`);
}
