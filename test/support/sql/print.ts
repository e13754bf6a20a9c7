import { is, Placeholder } from 'drizzle-orm';
import { format } from 'sql-formatter';
import { recordingDb, type SentStatement } from './record.js';
import type { SampledCall } from './samples.js';

/** A statement as its file shows it. */
export interface PrintedStatement {
  /** The file name without its ending. */
  name: string;
  text: string;
  /** Whether a prepared statement has other parameters than placeholders. */
  hasConstants: boolean;
}

/** Prints every statement that the calls send, once each: several functions may send the same. */
export async function printStatements(calls: readonly SampledCall[]): Promise<PrintedStatement[]> {
  const { db, during } = recordingDb();
  const found = new Map<string, { name: string; statement: SentStatement; senders: Set<string> }>();
  for (const call of calls) {
    const sent = await during(() => call.send(db), call.answers);
    for (const [i, statement] of sent.entries()) {
      const known = found.get(statement.text) ?? {
        name: statement.name ?? fileNameOf(call, i),
        statement,
        senders: new Set(),
      };
      found.set(statement.text, known);
      known.senders.add(`${call.sender} in src/db/${call.module}.ts`);
    }
  }
  return [...found.values()].map(({ name, statement, senders }) => ({
    name,
    hasConstants:
      statement.name !== null && !statement.params.every((param) => is(param, Placeholder)),
    text: `-- Sent by ${[...senders].join(', ')}.\n${legendOf(statement)}\n${formatted(statement.text)}\n`,
  }));
}

function fileNameOf({ sender, kind }: SampledCall, i: number): string {
  const parts = [sender, ...(kind ? [kind] : []), ...(i > 0 ? [`${i + 1}`] : [])];
  return parts
    .join('_')
    .replaceAll('.', '_')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toLowerCase();
}

const LINE_WIDTH = 100;

/** The meaning of `$1`, `$2`, …: the name of a placeholder, or the value that the call gave. */
function legendOf({ params }: SentStatement): string {
  let legend = '';
  let line = '--';
  for (const [i, param] of params.entries()) {
    const meaning = is(param, Placeholder) ? param.name : JSON.stringify(param);
    const entry = ` $${i + 1} ${meaning}${i < params.length - 1 ? ',' : ''}`;
    if (line.length + entry.length > LINE_WIDTH) {
      legend += `${line}\n`;
      line = '--';
    }
    line += entry;
  }
  return params.length > 0 ? `${legend}${line}\n` : '';
}

const formatted = (text: string): string =>
  format(text, { language: 'postgresql', tabWidth: 2, expressionWidth: LINE_WIDTH });
