import type { Claims } from '../context.js';

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A client's claims about itself. Names of headers are case-insensitive. */
export function claimsOf(params: Record<string, unknown>): Claims {
  const firstString = (...names: string[]) => {
    for (const [name, value] of Object.entries(params)) {
      if (names.includes(name.toLowerCase()) && typeof value === 'string') return value;
    }
    return null;
  };
  return {
    authorization: firstString('authorization'),
    terminalId: firstString('terminalid', 'x-terminal-id'),
  };
}
