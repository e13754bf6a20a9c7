import { DrizzleQueryError } from 'drizzle-orm';

/** What the network and the driver call it when the database is out of reach. */
const DRIVER = new Set([
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
 * SQLSTATEs (PostgreSQL, appendix A) of what may go well in a moment: connection exceptions, rollbacks
 * for the sake of others, too few resources, intervention of an operator, and a server that only reads.
 */
const SQLSTATE = /^(08...|40001|40P01|53...|55P03|57014|57P0[1-5]|25006|58...)$/;

/** Whether an error says that the database cannot be used now, and not that a statement is wrong. */
export function isDatabaseOutage(error: unknown): boolean {
  const cause = error instanceof DrizzleQueryError ? error.cause : error;
  const code = (cause as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' && (DRIVER.has(code) || SQLSTATE.test(code));
}
