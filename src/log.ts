import { DrizzleQueryError } from 'drizzle-orm';
import { type Logger, pino, stdSerializers } from 'pino';
import type { LogLevel } from './config-values.js';

/** A logger that writes JSON lines, and never a token, password, SDP or credential. */
export const createLog = (level: LogLevel): Logger =>
  pino({ level, base: null, serializers: { err: describe } });

// A failed query carries its parameters, which may be anything that users send us.
const describe = (error: unknown) =>
  error instanceof DrizzleQueryError
    ? { ...stdSerializers.err(error.cause ?? new Error('query failed')), query: error.query }
    : error instanceof Error
      ? stdSerializers.err(error)
      : error;
