import { DrizzleQueryError } from 'drizzle-orm';
import { type Logger, pino, stdSerializers } from 'pino';
import type { LogLevel } from './config/values.js';

/** Creates a logger of JSON lines. It never writes a token, password, SDP or credential. */
export const createLog = (level: LogLevel): Logger =>
  pino({ level, base: null, serializers: { err: describe } });

// Properties of errors that quote what users sent: the parameters of a query, the row that PostgreSQL refused,
// the arguments of a Redis command.
const QUOTES = ['parameters', 'args', 'detail', 'where', 'command'] as const;

function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const cause =
    error instanceof DrizzleQueryError ? (error.cause ?? new Error('query failed')) : error;
  const described: Record<string, unknown> = {
    ...stdSerializers.err(cause),
    ...(error instanceof DrizzleQueryError && { query: error.query }),
  };
  for (const name of QUOTES) delete described[name];
  return described;
}
