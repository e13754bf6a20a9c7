import { DrizzleQueryError } from 'drizzle-orm';
import { type Logger, pino, stdSerializers } from 'pino';
import type { LogLevel } from './config-values.js';

/** A logger that writes JSON lines, and never a token, password, SDP or credential. */
export const createLog = (level: LogLevel): Logger =>
  pino({ level, base: null, serializers: { err: describe } });

// A failed query carries its parameters, and a failed command of Redis its arguments: anything that
// users send us.
function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof DrizzleQueryError) {
    return { ...stdSerializers.err(error.cause ?? new Error('query failed')), query: error.query };
  }
  const { command: _, ...told } = stdSerializers.err(error) as ReturnType<
    typeof stdSerializers.err
  > & { command?: unknown };
  return told;
}
