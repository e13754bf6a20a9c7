// The record of one change of a call. The timeline, the streams and the API take it from here.

import type { QualityReport } from './quality.js';
import type { CallReportKind, Device, RejectReason } from './state.js';

/** A client's own account of the call. */
export type CallReport =
  | { report: 'QUALITY'; quality: QualityReport }
  | { report: Exclude<CallReportKind, 'QUALITY'>; text: string | null };

/** The reason why a participant left. A device that cannot go on says so in a report. */
export type LeaveReason =
  | { reason: 'HUNG_UP' | 'CONNECTION_LOST' }
  | { reason: 'ERROR'; report: CallReport };

/** The content of an update, by its kind. It is stored, so the version before must be able to read a changed form. */
export type CallUpdateContent =
  /** A scheduled call begins by itself and rings its caller. Any other call begins with its caller. */
  | { kind: 'STARTED'; scheduled: boolean }
  /**
   * SCHEDULED: the caller of a scheduled call answered, and the callees ring. CALLED_BACK: the callee answered in a
   * glare (`answerGlare`).
   */
  | { kind: 'ACCEPTED'; how: 'ANSWERED' | 'CALLED_BACK' | 'SCHEDULED' }
  /**
   * CALLEE_BUSY: the caller of a scheduled call answered, and the only callee is busy. The actor is the caller, as in
   * the REJECTED, BUSY of a new call to a busy callee. But the caller of a scheduled call rings too: BUSY would mean
   * that they declined.
   */
  | { kind: 'REJECTED'; reason: RejectReason | 'CALLEE_BUSY' }
  | { kind: 'INVITED'; calleeIds: string[]; transfer: boolean }
  /** The target of a transfer answered, and the transferor left. */
  | { kind: 'TRANSFERRED'; transferorId: string }
  | ({ kind: 'LEFT' } & LeaveReason)
  | ({ kind: 'ENDED' } & LeaveReason)
  | { kind: 'MEDIA_CHANGED'; stage: string; networkQuality: string | null }
  | { kind: 'REPORTED'; report: CallReport }
  | { kind: 'RINGING' | 'CANCELLED' | 'TIMED_OUT' | 'HELD' | 'RESUMED' };

/** The record of one change of a call: the same for the timeline and for each recipient's stream. */
export type CallUpdate = CallUpdateContent & {
  /** Null: a job made the change. */
  actorId: string | null;
  terminalId: string | null;
};

/** The update of this kind. */
export type CallUpdateOf<Kind extends CallUpdate['kind']> = Extract<CallUpdate, { kind: Kind }>;

/** The update for a change that a device made. */
export const updateBy = <Content extends CallUpdateContent>(by: Device, content: Content) => ({
  ...content,
  actorId: by.userId,
  terminalId: by.terminalId,
});

/** A report in one line of text. */
export function reportText(report: CallReport): string {
  if (report.report === 'QUALITY') return `QUALITY: ${qualityText(report.quality)}`;
  return report.text === null ? report.report : `${report.report}: ${report.text}`;
}

/** The measurements as JSON, always in the same order: PostgreSQL does not keep that of `jsonb`. */
const qualityText = ({ packetLoss, jitter, roundTripTime, bitrate }: QualityReport): string =>
  JSON.stringify({ packetLoss, jitter, roundTripTime, bitrate });

/**
 * The `detail` of an update in the API. It is the text that release 0.4.1 stored in place of the typed fields, so its
 * form depends on the kind: words of enums, IDs, JSON, or the text of a report. Clients may parse it: the form stays.
 */
export function detailOf(update: CallUpdateContent): string | null {
  switch (update.kind) {
    case 'STARTED':
      return update.scheduled ? 'SCHEDULED' : null;
    case 'ACCEPTED':
      return update.how === 'ANSWERED' ? null : update.how;
    case 'REJECTED':
      return update.reason;
    case 'INVITED':
      return update.transfer
        ? `TRANSFER ${update.calleeIds.join(' ')}`
        : JSON.stringify(update.calleeIds);
    case 'TRANSFERRED':
      return update.transferorId;
    case 'LEFT':
    case 'ENDED':
      if (update.reason === 'ERROR') return reportText(update.report);
      return update.reason === 'HUNG_UP' ? null : update.reason;
    case 'MEDIA_CHANGED':
      return update.networkQuality === null
        ? update.stage
        : `${update.stage}: ${update.networkQuality}`;
    case 'REPORTED':
      return reportText(update.report);
    case 'RINGING':
    case 'CANCELLED':
    case 'TIMED_OUT':
    case 'HELD':
    case 'RESUMED':
      return null;
    default:
      return update satisfies never;
  }
}
