import {
  type PGlite,
  protocol,
  type QueryOptions,
  type Results,
  types,
} from '@electric-sql/pglite';
import { LRUCache } from 'lru-cache';

/** Statements that stay prepared. `src/db/` sends about a hundred. */
const STATEMENTS = 256;

const { serialize } = protocol;
const {
  CommandCompleteMessage,
  DataRowMessage,
  ParameterDescriptionMessage,
  RowDescriptionMessage,
} = protocol.messages;

interface Statement {
  readonly name: string;
  /** The type of each parameter, as an OID. */
  readonly parameters: readonly number[];
  readonly fields: Results['fields'];
}

/**
 * Replaces the client's `query` by one that prepares each statement once. PGlite parses, describes and plans a statement
 * whenever it is sent, in six calls into WebAssembly: that costs more than its execution.
 *
 * The schema must not change afterwards: a prepared statement whose result changes its type fails.
 */
export function prepareStatements(client: PGlite): void {
  const outdated: string[] = [];
  const statements = new LRUCache<string, Statement>({
    max: STATEMENTS,
    dispose: ({ name }) => outdated.push(name),
  });
  let prepared = 0;

  /** Executes messages of the protocol in one call. Throws the first error, after the last message. */
  const send = (...messages: Uint8Array[]) =>
    client.execProtocolStream(Buffer.concat([...messages, serialize.sync()]), { syncToFs: false });

  async function prepare(text: string): Promise<Statement> {
    prepared += 1;
    const name = `s${prepared}`;
    const answers = await send(
      ...outdated.splice(0).map((old) => serialize.close({ type: 'S', name: old })),
      serialize.parse({ name, text }),
      serialize.describe({ type: 'S', name }),
    );
    const parameters = answers.find((answer) => answer instanceof ParameterDescriptionMessage);
    const row = answers.find((answer) => answer instanceof RowDescriptionMessage);
    const statement = {
      name,
      parameters: parameters?.dataTypeIDs ?? [],
      fields: row?.fields.map(({ name, dataTypeID }) => ({ name, dataTypeID })) ?? [],
    };
    statements.set(text, statement);
    return statement;
  }

  async function run(
    { name, parameters, fields }: Statement,
    values: readonly unknown[],
    options: QueryOptions,
  ): Promise<Results> {
    const answers = await send(
      serialize.bind({
        statement: name,
        values: values.map((value, i) => {
          if (value === null || value === undefined) return null;
          const type = parameters[i] ?? types.TEXT;
          const serializer = options.serializers?.[type] ?? client.serializers[type];
          return serializer ? serializer(value) : String(value);
        }),
      }),
      serialize.execute({}),
    );
    const columns = fields.map(({ name, dataTypeID }) => ({
      name,
      dataTypeID,
      parse: options.parsers?.[dataTypeID] ?? client.parsers[dataTypeID],
    }));
    const rows = answers
      .filter((answer) => answer instanceof DataRowMessage)
      .map((answer) => {
        const row = columns.map(({ dataTypeID, parse }, i) => {
          const text = answer.fields[i] ?? null;
          return text !== null && parse ? parse(text, dataTypeID) : text;
        });
        if (options.rowMode === 'array') return row;
        return Object.fromEntries(columns.map((column, i) => [column.name, row[i]]));
      });
    const tag = answers.find((answer) => answer instanceof CommandCompleteMessage)?.text ?? '';
    const changed = /^(?:INSERT|UPDATE|DELETE|MERGE)\b.* (\d+)$/.exec(tag);
    return { rows: rows as Results['rows'], fields, affectedRows: Number(changed?.[1] ?? 0) };
  }

  client.query = <T>(text: string, values: readonly unknown[] = [], options: QueryOptions = {}) =>
    client._runExclusiveTransaction(() =>
      client._runExclusiveQuery(async () => {
        const statement = statements.get(text) ?? (await prepare(text));
        try {
          return (await run(statement, values, options)) as Results<T>;
        } finally {
          await client.syncToFs();
        }
      }),
    );
}
