import type { Sql } from 'postgres';

/** One connection of the driver. */
interface Connection {
  readonly client: Sql;
  /** What its statement fails with when it closes; null: it has none. */
  fail: ((error: Error) => void) | null;
  idling: NodeJS.Timeout | undefined;
}

/**
 * Lends connections, each to one statement at a time, and each only until it closes or a statement fails. The
 * driver (3.4.9) connects again by itself, but forgets neither the rows nor the messages of what it could not
 * finish, and gives them to the next statement; and what begins between the error of a socket and its end it
 * never fails, but answers with no rows once it is connected again.
 */
export function createPool(
  connect: (onClose: (error: Error) => void) => Sql,
  { idleMs }: { idleMs: number },
) {
  const all = new Set<Connection>();
  const idle: Connection[] = [];

  function open(): Connection {
    const client = connect((error) => {
      drop(connection);
      connection.fail?.(error);
    });
    const connection: Connection = { client, fail: null, idling: undefined };
    all.add(connection);
    return connection;
  }

  function drop(connection: Connection): void {
    if (!all.delete(connection)) return;
    clearTimeout(connection.idling);
    const at = idle.indexOf(connection);
    if (at >= 0) idle.splice(at, 1);
    void connection.client.end({ timeout: 0 });
  }

  /** The one that was used last goes first, so that those there are too many of close. */
  function take(): Connection {
    const connection = idle.pop() ?? open();
    clearTimeout(connection.idling);
    return connection;
  }

  function release(connection: Connection): void {
    connection.fail = null;
    if (!all.has(connection)) return;
    idle.push(connection);
    connection.idling = setTimeout(drop, idleMs, connection);
  }

  return {
    /** Carries out one statement. */
    async lend<T>(statement: (client: Sql) => PromiseLike<T>): Promise<T> {
      const connection = take();
      try {
        return await new Promise<T>((resolve, reject) => {
          connection.fail = reject;
          statement(connection.client).then(resolve, reject);
        });
      } catch (error) {
        drop(connection);
        throw error;
      } finally {
        release(connection);
      }
    },

    /** Ends all connections, when what runs is finished or `timeoutS` has passed. */
    async close(timeoutS: number): Promise<void> {
      const ending = [...all];
      for (const { idling } of ending) clearTimeout(idling);
      await Promise.all(ending.map(({ client }) => client.end({ timeout: timeoutS })));
    },
  };
}
