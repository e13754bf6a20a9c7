// How an update is stored: in a row of the timeline, and in the payload of a stream event.

import type { Call } from '../../lifecycle/call/state.js';
import { type CallUpdate, detailOf } from '../../lifecycle/call/update.js';
import { parametersOf } from '../record.js';
import { timelineColumns } from './columns.js';
import { type LegacyUpdate, readLegacyUpdate } from './legacy-updates.js';
import type { callTimelineTable } from './tables.js';

/** A change of a call, as the streams of its recipients deliver it. */
export interface CallEvent {
  callId: string;
  version: number;
  update: CallUpdate;
}

/** The payload of a stream event. A node of release 0.4.1 or earlier reads and writes the legacy fields alone. */
interface CallEventPayload extends LegacyUpdate {
  callId: string;
  version: number;
  update?: CallUpdate;
}

/** The payload for an update of a call. */
export const callEventPayload = (call: Call, update: CallUpdate): CallEventPayload => ({
  callId: call.id,
  version: call.version,
  update,
  ...legacyFields(update),
});

/** The event that a payload holds. */
export function readCallEvent(payload: unknown): CallEvent {
  const { callId, version, update, ...legacy } = payload as CallEventPayload;
  return { callId, version, update: update ?? readLegacyUpdate(legacy) };
}

/** One entry of a call's timeline. */
export interface TimelineEntry {
  callId: string;
  version: number;
  at: Date;
  update: CallUpdate;
}

/** The entry that a row holds. */
export const readTimelineEntry = ({
  callId,
  version,
  at,
  update,
  ...legacy
}: typeof callTimelineTable.$inferSelect): TimelineEntry => ({
  callId,
  version,
  at,
  update: update ?? readLegacyUpdate(legacy),
});

/** The values of a timeline row for an update. */
export const timelineValues = (update: CallUpdate, at: Date) =>
  parametersOf(timelineColumns, { ...legacyFields(update), at, update });

/**
 * The form that nodes of release 0.4.1 read. They share the database with nodes of the next release during a rolling
 * deploy, or when somebody goes back one version. 0.6 may stop writing it.
 */
const legacyFields = (update: CallUpdate): LegacyUpdate => ({
  kind: update.kind,
  actorId: update.actorId,
  terminalId: update.terminalId,
  detail: detailOf(update),
});
