import { GraphQLError, Kind } from 'graphql';
import { isStorableInstant } from '../db/storable.js';
import { builder } from './builder.js';

// RFC 3339: date, time and offset.
const INSTANT = /^(\d{4}-\d{2}-\d{2})[Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})$/;

/** Checks that the day exists: JavaScript reads the 30th of February as the 2nd of March. */
const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};

function parseInstant(value: unknown): Date {
  const day = typeof value === 'string' ? INSTANT.exec(value)?.[1] : undefined;
  const date = day && isDay(day) ? new Date(String(value)) : null;
  if (date && isStorableInstant(date)) return date;
  throw new GraphQLError(
    `A DateTime is text such as "2026-07-05T10:05:30.000Z" (RFC 3339), not ${JSON.stringify(value)?.slice(0, 50)}.`,
  );
}

builder.scalarType('DateTime', {
  description: 'An instant in UTC, RFC 3339 with milliseconds: `2026-07-05T10:05:30.000Z`.',
  serialize: (value) => value.toISOString(),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null),
});

function parseCursor(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError('A Cursor is the text that an event brought.');
}

builder.scalarType('Cursor', {
  description:
    "A position in the viewer's event stream, in a meeting's stream, or in a log of messages that are not stored (signals, annotations, remote input). Opaque. A subscription with `after` set to the last received cursor first delivers everything later, then goes live: no gaps, no duplicates, in order. The subscription ends with the error CURSOR_EXPIRED if the cursor is too old (streams: 24 hours, logs: 2 minutes) or of another stream.",
  serialize: (value) => value,
  parseValue: parseCursor,
  parseLiteral: (node) => parseCursor(node.kind === Kind.STRING ? node.value : null),
});
