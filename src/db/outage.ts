import { DrizzleQueryError } from 'drizzle-orm';

/** Codes of the network and the driver for an unreachable database. */
const DRIVER_CODES = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENOENT',
]);

/**
 * SQLSTATEs (PostgreSQL, appendix A) of errors that may pass: connection exceptions, deadlocks and serialization
 * failures, insufficient resources, operator intervention, and a read-only server.
 */
const SQLSTATE = /^(08...|40001|40P01|53...|55P03|57014|57P0[1-5]|25006|58...)$/;

/** Whether the error means that the database is unavailable, rather than that a statement is wrong. */
export function isDatabaseOutage(error: unknown): boolean {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  const code = (cause as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' && (DRIVER_CODES.has(code) || SQLSTATE.test(code));
}
