import type { Sql } from 'postgres';

/** One connection of the driver. */
interface Connection {
  readonly client: Sql;
  /** Rejects the running statement when the connection closes; null if none runs. */
  fail: ((error: Error) => void) | null;
  idling: NodeJS.Timeout | undefined;
}

/**
 * Lends each connection to one statement at a time, and discards it once it closes or a statement fails. The driver
 * (3.4.9) reconnects by itself, but hands the rows and messages of unfinished statements to the next statement. And a
 * statement that begins between the error of a socket and its end never fails there: it returns no rows after the
 * reconnect.
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

  /** Takes the most recently used connection, so that surplus connections stay idle and close. */
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
    /** Runs one statement. */
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

    /** Closes all connections once their statements are done or `timeoutS` has passed. */
    async close(timeoutS: number): Promise<void> {
      const ending = [...all];
      for (const { idling } of ending) clearTimeout(idling);
      await Promise.all(ending.map(({ client }) => client.end({ timeout: timeoutS })));
    },
  };
}
