import type { Query } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pg-proxy';
import type { Db } from '../../../src/db/client.js';

/** One statement as production code sent it. */
export interface SentStatement {
  /** The name under which it was prepared; null: it was built for one call. */
  name: string | null;
  text: string;
  /** The parameters. A prepared statement has placeholders among them. */
  params: readonly unknown[];
}

/** A database without tables: it records statements, and answers each with the next of `answers` or no rows. */
export function recordingDb() {
  const sent: SentStatement[] = [];
  const answers: object[][] = [];
  const db: Db = drizzle(async () => ({ rows: [] }));
  const { session } = db._;
  session.prepareQuery = <T>(query: Query, _fields: unknown, name: string | undefined) => {
    const statement = {
      setToken: () => statement,
      async execute() {
        sent.push({ name: name ?? null, text: query.sql, params: query.params });
        return answers.shift() ?? [];
      },
    };
    return statement as T;
  };
  return {
    db,
    /** The statements that a task sends. */
    async during(
      task: () => PromiseLike<unknown>,
      rows: object[][] = [],
    ): Promise<SentStatement[]> {
      sent.length = 0;
      answers.splice(0, answers.length, ...rows);
      await task();
      return [...sent];
    },
  };
}
