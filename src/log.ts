import { DrizzleQueryError } from 'drizzle-orm';
import { type Logger, pino, stdSerializers } from 'pino';
import type { LogLevel } from './config/values.js';

/** A logger that writes JSON lines, and never a token, password, SDP or credential. */
export const createLog = (level: LogLevel): Logger =>
  pino({ level, base: null, serializers: { err: describe } });

// What errors quote of anything that users send us: the parameters of a query and the row that PostgreSQL
// refused, the arguments of a command of Redis.
const QUOTES = ['parameters', 'args', 'detail', 'where', 'command'] as const;

function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const cause =
    error instanceof DrizzleQueryError ? (error.cause ?? new Error('query failed')) : error;
  const told: Record<string, unknown> = {
    ...stdSerializers.err(cause),
    ...(error instanceof DrizzleQueryError && { query: error.query }),
  };
  for (const name of QUOTES) delete told[name];
  return told;
}
