import type { Sql } from 'postgres';

/**
 * Lends connections, each to one statement at a time. One that failed a statement is never lent again: the
 * driver (3.4.9) forgets neither the rows nor the messages of a statement whose connection died, and gives
 * them to the next one.
 */
export function createPool(connect: () => Sql) {
  const all = new Set<Sql>();
  const idle: Sql[] = [];

  function take(): Sql {
    const client = idle.pop() ?? connect();
    all.add(client);
    return client;
  }

  return {
    /** Carries out one statement. */
    async lend<T>(statement: (client: Sql) => PromiseLike<T>): Promise<T> {
      const client = take();
      try {
        const result = await statement(client);
        idle.push(client);
        return result;
      } catch (error) {
        all.delete(client);
        void client.end({ timeout: 0 });
        throw error;
      }
    },

    /** Ends all connections, when what runs is finished or `timeoutS` has passed. */
    async close(timeoutS: number): Promise<void> {
      await Promise.all([...all].map((client) => client.end({ timeout: timeoutS })));
    },
  };
}
