import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareStatements } from '../../src/db/embedded/prepared.js';
import { ensureDatabaseFolder } from '../../src/db/embedded/template.js';

describe('prepared statements of the embedded database', () => {
  let folder: string;
  let client: PGlite;
  /** The client's own `query`. */
  let plain: PGlite['query'];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'switchboard-'));
    await ensureDatabaseFolder(join(folder, 'database'));
    client = await PGlite.create(join(folder, 'database'));
    await client.exec('CREATE TABLE things (id int PRIMARY KEY, words text[], facts jsonb)');
    plain = client.query.bind(client);
    prepareStatements(client);
  });
  afterAll(async () => {
    await client.close();
    await rm(folder, { recursive: true });
  });

  const AT = new Date('2026-07-05T10:05:30.123Z');

  test.each([
    ['SELECT $1::int AS a, $2::text AS b, $3::bool AS c', [7, 'it’s', true]],
    ['SELECT $1::int AS a, $2::text AS b, $3::bool AS c', [null, undefined, false]],
    ['SELECT $1::timestamptz AS at, $2::bigint AS n, $3::float8 AS x', [AT, 9, 1.5]],
    [
      'SELECT $1::jsonb AS j, $2::text[] AS list, $3::bytea AS b',
      [{ a: [1] }, ['x', 'y,"z'], new Uint8Array([1, 2])],
    ],
    ['SELECT n FROM generate_series(1, $1::int) AS n', [3]],
    ['SELECT 1 AS one WHERE false', []],
    ['INSERT INTO things VALUES ($1, $2, $3), (2, NULL, NULL)', [1, ['a'], { b: null }]],
    ['UPDATE things SET words = $1 RETURNING id, words, facts', [['c', 'd']]],
    ['WITH gone AS (DELETE FROM things RETURNING id) SELECT count(*)::int AS gone FROM gone', []],
  ] as const)('answers as the client does: %s', async (text, values) => {
    for (const rowMode of ['object', 'array'] as const) {
      const answers = [];
      for (const query of [plain, client.query]) {
        await client.exec(`DELETE FROM things; INSERT INTO things VALUES (3, '{x}', '[1]')`);
        answers.push(await query(text, [...values], { rowMode }));
      }
      const [expected, actual] = answers;
      expect(actual?.rows).toEqual(expected?.rows);
      expect(actual?.fields).toEqual(expected?.fields);
      expect(actual?.affectedRows).toBe(expected?.affectedRows);
    }
  });

  test('an error names its code and its constraint, and the next statement works', async () => {
    const insert = 'INSERT INTO things VALUES ($1, NULL, NULL)';
    await client.exec('DELETE FROM things');
    await client.query(insert, [9]);
    for (const id of [9, 9]) {
      await expect(client.query(insert, [id])).rejects.toMatchObject({
        code: '23505',
        constraint: 'things_pkey',
      });
      expect((await client.query('SELECT id FROM things')).rows).toEqual([{ id: 9 }]);
    }
    await expect(client.query('SELECT nothing FROM nowhere')).rejects.toMatchObject({
      code: '42P01',
    });
    await expect(client.query('SELECT $1::int AS n', ['no number'])).rejects.toMatchObject({
      code: '22P02',
    });
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  test('the least recently used of many statements are closed', async () => {
    for (let n = 0; n < 600; n += 1) await client.query(`SELECT ${n} AS n`);
    const { rows } = await client.query<{ open: number }>(
      'SELECT count(*)::int AS open FROM pg_prepared_statements',
    );
    expect(rows[0]?.open).toBeLessThanOrEqual(257);
    expect((await client.query('SELECT 0 AS n')).rows).toEqual([{ n: 0 }]);
  });
});
