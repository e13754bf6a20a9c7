// Reads the updates that release 0.4.1 and earlier ones stored as a kind and a text. The release after 0.4.1 stores
// JSON. This file stays for that release: 0.6 may drop it, together with the columns and fields that it reads.

import type { QualityReport } from '../../lifecycle/call/quality.js';
import {
  CALL_REPORT_KINDS,
  type CallUpdateKind,
  REJECT_REASONS,
} from '../../lifecycle/call/state.js';
import type {
  CallReport,
  CallUpdate,
  CallUpdateContent,
  LeaveReason,
} from '../../lifecycle/call/update.js';

/** An update as release 0.4.1 and earlier ones wrote it into `call_timeline` and into the payload of a stream event. */
export interface LegacyUpdate {
  kind: CallUpdateKind;
  actorId: string | null;
  terminalId: string | null;
  detail: string | null;
}

/** The typed update for a stored text. An unknown reason gets a default, so that the call stays readable. */
export const readLegacyUpdate = (stored: LegacyUpdate): CallUpdate => ({
  ...contentOf(stored),
  actorId: stored.actorId,
  terminalId: stored.terminalId,
});

function contentOf({ kind, detail }: LegacyUpdate): CallUpdateContent {
  switch (kind) {
    case 'STARTED':
      return { kind, scheduled: detail === 'SCHEDULED' };
    case 'ACCEPTED':
      return {
        kind,
        how: detail === 'CALLED_BACK' || detail === 'SCHEDULED' ? detail : 'ANSWERED',
      };
    case 'REJECTED':
      return {
        kind,
        reason: REJECT_REASONS.find((reason) => reason === detail) ?? calleeBusyOr(detail),
      };
    case 'INVITED':
      return { kind, ...invitationOf(detail ?? '[]') };
    case 'TRANSFERRED':
      return { kind, transferorId: detail ?? '' };
    case 'LEFT':
    case 'ENDED':
      return { kind, ...leaveReasonOf(detail) };
    case 'MEDIA_CHANGED': {
      const [stage, networkQuality] = splitOnce(detail ?? '');
      return { kind, stage, networkQuality };
    }
    case 'REPORTED':
      return { kind, report: reportOf(detail ?? 'FAILED') };
    case 'RINGING':
    case 'CANCELLED':
    case 'TIMED_OUT':
    case 'HELD':
    case 'RESUMED':
      return { kind };
    case 'ANSWERED_ELSEWHERE':
    case 'JOINED':
      // These exist in the API only. No version has stored them.
      throw new Error(`A stored update has the kind ${kind}.`);
    default:
      return kind satisfies never;
  }
}

const calleeBusyOr = (detail: string | null) =>
  detail === 'CALLEE_BUSY' ? detail : ('DECLINED' as const);

const TRANSFER_PREFIX = 'TRANSFER ';

const invitationOf = (detail: string): { calleeIds: string[]; transfer: boolean } =>
  detail.startsWith(TRANSFER_PREFIX)
    ? { calleeIds: [detail.slice(TRANSFER_PREFIX.length)], transfer: true }
    : { calleeIds: JSON.parse(detail) as string[], transfer: false };

function leaveReasonOf(detail: string | null): LeaveReason {
  if (detail === null) return { reason: 'HUNG_UP' };
  if (detail === 'CONNECTION_LOST') return { reason: detail };
  return { reason: 'ERROR', report: reportOf(detail) };
}

function reportOf(detail: string): CallReport {
  const [head, text] = splitOnce(detail);
  const report = CALL_REPORT_KINDS.find((kind) => kind === head) ?? 'FAILED';
  return report === 'QUALITY'
    ? { report, quality: JSON.parse(text ?? '{}') as QualityReport }
    : { report, text };
}

/** The parts before and after the first colon. A text may contain more of them. */
function splitOnce(text: string): [head: string, rest: string | null] {
  const at = text.indexOf(': ');
  return at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 2)];
}
