/** A position in a stream or a signal log. */
export interface Position {
  /** The epoch of the database or log that numbers the events. */
  epoch: string;
  stream: string;
  seq: number;
}

/** Makes the opaque text that clients hold. */
export const encodeCursor = ({ epoch, stream, seq }: Position): string =>
  Buffer.from(JSON.stringify([epoch, stream, seq])).toString('base64url');

/** Null for a text that is not a cursor. */
export function decodeCursor(text: string): Position | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (!Array.isArray(value)) return null;
    const [epoch, stream, seq] = value as unknown[];
    return typeof epoch === 'string' &&
      typeof stream === 'string' &&
      Number.isSafeInteger(seq) &&
      Number(seq) >= 0
      ? { epoch, stream, seq: Number(seq) }
      : null;
  } catch {
    return null;
  }
}
